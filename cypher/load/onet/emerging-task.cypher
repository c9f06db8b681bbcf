// Write the tasks that are new in an occupation.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MERGE (n:EmergingTask {id: row.soc + '/' + row.key})
SET n += row.properties
MERGE (o)-[:HAS_EMERGING_TASK]->(n);
