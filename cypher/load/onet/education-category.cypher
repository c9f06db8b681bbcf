// Write the names of the categories of education, training and experience.
UNWIND $rows AS row
MERGE (c:EducationCategory {id: row.id})
SET
  c += row.properties,
  c.element = split(row.id, '/')[0],
  c.scale = split(row.id, '/')[1],
  c.category = toInteger(split(row.id, '/')[2]);
