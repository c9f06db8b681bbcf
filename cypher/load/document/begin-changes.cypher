// Documents are about to change the graph: give it the next version, and remember that there is something to finish.
MERGE (v:GraphVersion {key: 'graph'})
SET
  v.version = coalesce(v.version, 0) + 1,
  v.changedAt = datetime(),
  v.changing = true;
