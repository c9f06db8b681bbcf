:params {occupations: ['21-1099.00', '21-1021.00'], to: '21-1014.00', limit: 20};
// Which detailed work activities does an occupation have that others do not have, the rarest first?
//
// Without any row where none of the others is known to have activities.
//
// @param occupations string[] 0..1000: SOC codes of the occupations that one has
// @param to string 1..200: the SOC code of the occupation that one wants
// @param limit integer 1..200: the most activities
//
// @column id string: the id of the activity
// @column title string: the activity
// @column rarity number?: how few occupations have it: the logarithm of one in how many
// @column similar boolean: the others have another activity of the same intermediate work activity

MATCH (mine:Occupation)-[:PERFORMS]->(:Task)-[:PART_OF]->(own:DetailedWorkActivity)
WHERE mine.soc IN $occupations
WITH collect(DISTINCT own) AS owned
WHERE size(owned) > 0
MATCH (:Occupation {soc: $to})-[:PERFORMS]->(:Task)-[:PART_OF]->(activity:DetailedWorkActivity)
WHERE NOT activity IN owned
WITH DISTINCT owned, activity
RETURN
  activity.id AS id,
  activity.title AS title,
  activity.rarity AS rarity,
  EXISTS { (activity)-[:PART_OF]->(:IntermediateWorkActivity)<-[:PART_OF]-(other:DetailedWorkActivity) WHERE other IN owned } AS similar
ORDER BY coalesce(rarity, 0) DESC, id
LIMIT toInteger($limit);
