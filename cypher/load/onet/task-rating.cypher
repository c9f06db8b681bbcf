// Write how important, relevant and frequent tasks are.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (t:Task {id: row.task})
MERGE (o)-[r:PERFORMS]->(t)
SET r += row.properties;
