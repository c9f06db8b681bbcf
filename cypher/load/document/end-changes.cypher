// Documents have changed the graph, and everything is joined: give it the next version.
MERGE (v:GraphVersion {key: 'graph'})
SET
  v.version = coalesce(v.version, 0) + 1,
  v.changedAt = datetime(),
  v.changing = null;
