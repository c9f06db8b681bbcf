// Write the ratings of occupations, all scales of an element on one relationship, beside what documents list.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (e:Element {id: row.element})
MERGE (o)-[r:REQUIRES]->(e)
SET r += row.properties;
