// Write the education programs (CIP) that prepare for an occupation.
MATCH (o:Occupation {soc: $soc})
UNWIND $rows AS row
MERGE (program:EducationProgram {code: row.code})
MERGE (o)-[prepared:PREPARED_BY]->(program)
SET
  prepared.listedRank = row.rank,
  prepared.document = $sha256;
