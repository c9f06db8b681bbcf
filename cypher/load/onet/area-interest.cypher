// Write which interest an interest area belongs to.
UNWIND $rows AS row
MATCH (area:Element {id: row.element})
MATCH (interest:Element {id: row.interest})
MERGE (area)-[r:AREA_OF]->(interest)
SET r += row.properties;
