// The graph changed: give it the next version.
MERGE (v:GraphVersion {key: 'graph'})
ON CREATE SET v.version = 1
ON MATCH SET v.version = v.version + 1
SET v.changedAt = datetime();
