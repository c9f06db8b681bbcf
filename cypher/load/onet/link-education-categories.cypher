// Connect education categories with the part of the content model that they answer.
MATCH (n:EducationCategory)
MATCH (c:ContentCategory {id: n.element})
WHERE NOT EXISTS { (n)-[:CATEGORY_OF]->(c) }
CREATE (n)-[:CATEGORY_OF]->(c);
