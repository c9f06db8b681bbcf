// Write which tools an occupation uses.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (t:Tool {code: row.code})
MERGE (o)-[r:USES_TOOL]->(t)
SET r += row.properties;
