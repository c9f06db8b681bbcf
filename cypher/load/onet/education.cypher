// Write what share of an occupation's workers has which education, training or experience.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MERGE (c:EducationCategory {id: row.category})
ON CREATE SET
  c.element = split(row.category, '/')[0],
  c.scale = split(row.category, '/')[1],
  c.category = toInteger(split(row.category, '/')[2])
MERGE (o)-[r:HAS_EDUCATION]->(c)
SET r += row.properties;
