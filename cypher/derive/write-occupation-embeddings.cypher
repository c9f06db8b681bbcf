// Write the vectors of occupations; an empty one is unknown.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MERGE (e:OccupationEmbedding {soc: row.soc})
MERGE (o)-[:HAS_EMBEDDING]->(e)
REMOVE e.tasks, e.description, e.titles
SET e.digest = row.digest
WITH e, row
UNWIND ['tasks', 'description', 'titles'] AS name
WITH e, row, name
WHERE size(row[name]) > 0
CALL db.create.setNodeVectorProperty(e, name, row[name]);
