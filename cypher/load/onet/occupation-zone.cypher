// Write the occupations' job zones; O*NET's goes before that of a document, inferred or not.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
SET
  o += row.properties,
  o.jobZoneInferred = null
WITH o
MERGE (zone:JobZone {code: o.jobZone})
MERGE (o)-[:IN_JOB_ZONE]->(zone)
WITH o, zone
MATCH (o)-[former:IN_JOB_ZONE]->(other:JobZone)
WHERE other <> zone
DELETE former;
