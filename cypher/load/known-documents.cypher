// Which of these documents are in the graph already?
UNWIND $digests AS digest
MATCH (d:Document {sha256: digest})
WHERE coalesce(d.stale, false) = false
RETURN
  d.sha256 AS sha256
ORDER BY sha256;
