// Write transitions, new ones on what begin-transitions has begun.
UNWIND $rows AS row
MATCH (a:Occupation {soc: row.from})
MATCH (b:Occupation {soc: row.to})
MERGE (a)-[r:TRANSITION]->(b)
SET r = row.properties;
