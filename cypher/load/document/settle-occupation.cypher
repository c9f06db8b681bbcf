// Give occupations the head that their documents agree on, where O*NET does not state it.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
CALL (o) {
  MATCH (d:Document)-[said:DESCRIBES]->(o)
  WITH said, d
  ORDER BY coalesce(d.preferred, false) DESC, coalesce(said.jobZoneInferred, false), d.sha256
  RETURN collect(said) AS said
}
SET
  o.group = coalesce(head([s IN said WHERE s.group IS NOT NULL | s.group]), o.group),
  o.sector = coalesce(head([s IN said WHERE s.sector IS NOT NULL | s.sector]), o.sector)
FOREACH (ignored IN CASE WHEN o.release IS NULL THEN [1] ELSE [] END |
  SET
    o.title = coalesce(head([s IN said | s.title]), o.title),
    o.titleKey = coalesce(head([s IN said | s.titleKey]), o.titleKey),
    o.description = head([s IN said WHERE s.description IS NOT NULL | s.description]))
FOREACH (ignored IN CASE WHEN o.jobZoneRelease IS NULL THEN [1] ELSE [] END |
  SET
    o.jobZone = head([s IN said WHERE s.jobZone IS NOT NULL | s.jobZone]),
    o.jobZoneInferred = head([s IN said WHERE s.jobZone IS NOT NULL | s.jobZoneInferred]))
WITH o
OPTIONAL MATCH (o)-[former:IN_JOB_ZONE]->(zone:JobZone)
WHERE o.jobZone IS NULL OR zone.code <> o.jobZone
DELETE former
WITH DISTINCT o
FOREACH (ignored IN CASE WHEN o.jobZone IS NOT NULL THEN [1] ELSE [] END |
  MERGE (zone:JobZone {code: o.jobZone})
  MERGE (o)-[:IN_JOB_ZONE]->(zone));
