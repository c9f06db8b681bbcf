// How many relationships of each type are there?
//
// @column type string: the type
// @column count integer: how many relationships are of it

MATCH ()-[relationship]->()
RETURN
  type(relationship) AS type,
  count(*) AS count
ORDER BY type;
