// Write which products an occupation uses, and which of them employers ask for.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (p:Product {key: row.product})
MERGE (o)-[r:USES_PRODUCT]->(p)
SET r += row.properties;
