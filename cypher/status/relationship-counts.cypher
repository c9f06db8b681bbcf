// How many relationships of each type are there?
// :params {}
MATCH ()-[relationship]->()
RETURN
  type(relationship) AS type,
  count(*) AS count
ORDER BY type;
