// Which O*NET releases are in the graph?
OPTIONAL MATCH (r:OnetRelease)
RETURN
  r.version AS version,
  r.sha256 AS sha256
ORDER BY version;
