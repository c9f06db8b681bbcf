// Which versions of the schema were applied to the graph, and is it one of Skillways at all?
RETURN
  EXISTS { (:GraphVersion {key: 'graph'}) } AS made,
  COLLECT { MATCH (v:SchemaVersion) RETURN v {.version, .name, .checksum} ORDER BY v.version } AS versions;
