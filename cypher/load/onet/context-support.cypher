// Write which elements matter in a work context.
UNWIND $rows AS row
MATCH (e:Element {id: row.element})
MATCH (context:Element {id: row.context})
MERGE (e)-[r:MATTERS_IN]->(context)
SET r += row.properties;
