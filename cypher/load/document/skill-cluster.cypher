// Put an occupation into its World Economic Forum skill cluster.
MATCH (o:Occupation {soc: $soc})
MERGE (cluster:SkillCluster {code: $code})
ON CREATE SET cluster.name = $name
MERGE (o)-[in:IN_CLUSTER]->(cluster)
SET in.document = $sha256;
