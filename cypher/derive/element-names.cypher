// What are the skills, knowledge, abilities, work styles and work activities called?
// :params {}
MATCH (e:Skill|Knowledge|Ability|WorkStyle|WorkActivity)
RETURN
  e.id AS key,
  e.name AS name
ORDER BY key;
