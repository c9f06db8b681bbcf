// Write the occupations' job zones; O*NET's goes before that of a document, inferred or not.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
SET
  o += row.properties,
  o.jobZoneInferred = null
WITH o
OPTIONAL MATCH (o)-[former:IN_JOB_ZONE]->(other:JobZone)
WHERE o.jobZone IS NULL OR other.code <> o.jobZone
DELETE former
WITH DISTINCT o
WHERE o.jobZone IS NOT NULL
MERGE (zone:JobZone {code: o.jobZone})
MERGE (o)-[:IN_JOB_ZONE]->(zone);
