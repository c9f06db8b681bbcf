// Move the skill cluster of an occupation without a code to the occupation with the code.
MATCH (o:Occupation {soc: $soc})
MATCH (:Occupation {soc: $former})-[former:IN_CLUSTER]->(cluster:SkillCluster)
MERGE (o)-[in:IN_CLUSTER]->(cluster)
SET in.document = former.document
DELETE former;
