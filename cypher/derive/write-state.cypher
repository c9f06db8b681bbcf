// Remember what was derived from which version of the graph; a change meanwhile makes the next run derive again.
MERGE (v:GraphVersion {key: 'graph'})
ON CREATE SET
  v.version = 0,
  v.changedAt = datetime()
WITH v, v.version = coalesce($version, 0) AS undisturbed
FOREACH (ignored IN CASE WHEN $changed THEN [1] ELSE [] END |
  SET
    v.version = v.version + 1,
    v.changedAt = datetime())
MERGE (d:Derivation {key: 'relatedness'})
SET
  d.graphVersion = CASE WHEN undisturbed THEN v.version END,
  d.method = $method,
  d.release = $release,
  d.derivedAt = datetime();
