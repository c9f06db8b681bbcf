// Write elements that a release rates without its content model; a name from a content model goes before theirs.
UNWIND $rows AS row
MERGE (e:Element {id: row.id})
SET
  e:$(row.label),
  e.listedRelease = row.properties.listedRelease,
  e.name = CASE WHEN e.release IS NULL THEN coalesce(row.properties.name, e.name) ELSE e.name END,
  e.nameKey = CASE WHEN e.release IS NULL THEN coalesce(row.properties.nameKey, e.nameKey) ELSE e.nameKey END;
