// Write what the answers about a work context mean.
UNWIND $rows AS row
MATCH (e:Element {id: row.element})
SET e += row.properties;
