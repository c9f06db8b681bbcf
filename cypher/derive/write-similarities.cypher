// Write similarities.
UNWIND $rows AS row
MATCH (a:Occupation {soc: row.from})
MATCH (b:Occupation {soc: row.to})
MERGE (a)-[r:SIMILAR_TO]->(b)
SET r = row.properties;
