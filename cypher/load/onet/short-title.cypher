// Write which occupation a short form of a title belongs to: RN to the registered nurses.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (t:JobTitle {key: row.title})
MERGE (t)-[r:RELATED_TITLE_OF]->(o)
SET r += row.properties;
