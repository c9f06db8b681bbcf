// Write the elements of the content model that occupations are rated on.
UNWIND $rows AS row
MERGE (e:Element {id: row.id})
SET
  e:$(row.label),
  e += row.properties;
