// Which indexes are there, those of constraints included?
SHOW INDEXES YIELD name, labelsOrTypes, properties
WHERE labelsOrTypes IS NOT NULL
RETURN
  name,
  labelsOrTypes AS labels,
  properties
ORDER BY name;
