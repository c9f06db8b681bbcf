// Write the conditions that an occupation works in: an average, and what share of the workers gave which answer.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (e:Element {id: row.element})
MERGE (o)-[r:HAS_WORK_CONTEXT]->(e)
SET r += row.properties;
