// Which of these documents are in the graph already, and was the last load broken off?
OPTIONAL MATCH (v:GraphVersion {key: 'graph'})
RETURN
  coalesce(v.changing, false) AS unfinished,
  COLLECT {
    UNWIND $digests AS digest
    MATCH (d:Document {sha256: digest})
    WHERE d.stale IS NULL
    RETURN d.sha256
  } AS known;
