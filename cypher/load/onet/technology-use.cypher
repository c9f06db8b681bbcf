// Write which technologies an occupation uses, with the products that stand for them.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (t:Technology {code: row.code})
MERGE (o)-[r:USES]->(t)
SET r += row.properties;
