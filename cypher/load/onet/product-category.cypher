// Write which categories of software a product belongs to.
UNWIND $rows AS row
MATCH (p:Product {key: row.product})
MATCH (t:Technology {code: row.code})
MERGE (p)-[r:IN_CATEGORY]->(t)
SET r += row.properties;
