// Write the groups of the Standard Occupational Classification: major, minor and broad ones, by the zeros of their codes.
UNWIND $rows AS row
MERGE (g:OccupationGroup {code: row.code})
SET
  g.name = row.name,
  g.rank =
    CASE
      WHEN row.code ENDS WITH '-0000' THEN 'major'
      WHEN row.code ENDS WITH '00' THEN 'minor'
      ELSE 'broad'
    END;
