// Write which occupation a title belongs to, from the list of reported titles.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (t:JobTitle {key: row.title})
MERGE (t)-[r:RELATED_TITLE_OF]->(o)
SET r += row.properties;
