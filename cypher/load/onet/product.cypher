// Write the products: software by name.
UNWIND $rows AS row
MERGE (p:Product {key: row.key})
SET p += row.properties;
