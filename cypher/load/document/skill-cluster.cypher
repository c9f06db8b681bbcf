// Put occupations into their World Economic Forum skill clusters.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MERGE (cluster:SkillCluster {code: row.code})
ON CREATE SET cluster.name = row.name
MERGE (o)-[in:IN_CLUSTER]->(cluster)
SET in.document = row.sha256;
