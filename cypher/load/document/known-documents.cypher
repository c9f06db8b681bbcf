// Which of these documents are in the graph already, from which files, and was the last load broken off?
OPTIONAL MATCH (v:GraphVersion {key: 'graph'})
RETURN
  coalesce(v.changing, false) AS unfinished,
  COLLECT {
    UNWIND $digests AS digest
    MATCH (d:Document {sha256: digest})
    WHERE d.stale IS NULL
    RETURN {sha256: d.sha256, source: d.source}
  } AS known;
