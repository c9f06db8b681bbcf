// Which version of the graph is this, and from which one was the stored relatedness derived?
// :params {}
OPTIONAL MATCH (v:GraphVersion {key: 'graph'})
OPTIONAL MATCH (d:Derivation {key: 'relatedness'})
RETURN
  v.version AS version,
  d.graphVersion AS derivedFrom,
  d.method AS method;
