// Write which skills and abilities support which work activities.
UNWIND $rows AS row
MATCH (e:Element {id: row.element})
MATCH (a:Element {id: row.activity})
MERGE (e)-[r:SUPPORTS]->(a)
SET r += row.properties;
