// Record a document and what its head says of the occupation.
MATCH (o:Occupation {soc: $soc})
MERGE (d:Document {sha256: $sha256})
SET
  d.path = $path,
  d.source = $source,
  d.format = $format,
  d.bytes = $bytes,
  d.loadedAt = coalesce(d.loadedAt, $loadedAt)
REMOVE d.stale
MERGE (d)-[describes:DESCRIBES]->(o)
SET describes = $head;
