// Record documents and what their heads say of their occupations.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MERGE (d:Document {sha256: row.sha256})
SET
  d.path = row.path,
  d.source = row.source,
  d.format = row.format,
  d.bytes = row.bytes,
  d.preferred = CASE WHEN row.preferred THEN true END,
  d.outranked = CASE WHEN row.preferred THEN null ELSE d.outranked END,
  d.exportedAt = row.exportedAt,
  d.loadedAt = coalesce(d.loadedAt, row.loadedAt)
REMOVE d.stale
MERGE (d)-[describes:DESCRIBES]->(o)
SET describes = row.head;
