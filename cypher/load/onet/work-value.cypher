// Write the work values that an occupation satisfies.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (e:Element {id: row.element})
MERGE (o)-[r:HAS_WORK_VALUE]->(e)
SET r += row.properties;
