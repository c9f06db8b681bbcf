// Remember that a release is in the graph, whole.
MERGE (r:OnetRelease {version: $version})
SET
  r.sha256 = $sha256,
  r.leftOut = $leftOut,
  r.importedAt = datetime();
