// Which occupations are there, and what is said of each in a sentence?
// Where O*NET counts four job zones, zone 1 of a document is O*NET's 2: the two schemes are never mixed.
// :params {}
MATCH (o:Occupation)
RETURN
  o.soc AS soc,
  o.title AS title,
  o.description AS description,
  CASE
    WHEN o.jobZone = 1 AND o.jobZoneScheme IS NULL AND EXISTS { (:Occupation {jobZoneScheme: 4}) } THEN 2
    ELSE o.jobZone
  END AS jobZone,
  o.release AS release
ORDER BY soc;
