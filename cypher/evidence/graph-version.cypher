// Which version of the graph is this, and since when?
//
// @column version integer: raised by every load and import that changes something
// @column changedAt string: when it was raised last

MATCH (version:GraphVersion {key: 'graph'})
RETURN
  version.version AS version,
  toString(version.changedAt) AS changedAt
ORDER BY version;
