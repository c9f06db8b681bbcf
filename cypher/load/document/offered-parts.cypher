// What do the documents of an occupation bring: its frameworks, and whose lists?
MATCH (u:Occupation {soc: $soc})
RETURN
  u.title AS title,
  u.titleKey AS titleKey,
  [(u)-[:HAS_FRAMEWORK]->(f:Framework) | f.kind] AS kinds;
