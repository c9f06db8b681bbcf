// Take away the nodes that only one release was about, and that it does not state any more.
MATCH (n:LevelAnchor|EmergingTask)
WHERE n.release IS NULL
DETACH DELETE n;
