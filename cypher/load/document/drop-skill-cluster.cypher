// Take an occupation out of its skill cluster.
MATCH (:Occupation {soc: $soc})-[in:IN_CLUSTER]->(cluster:SkillCluster)
DELETE in
WITH DISTINCT cluster
WHERE NOT EXISTS { (:Occupation)-[:IN_CLUSTER]->(cluster) }
DELETE cluster;
