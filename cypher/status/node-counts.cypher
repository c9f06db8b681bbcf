// How many nodes of each label are there?
//
// @column label string: the label
// @column count integer: how many nodes have it

MATCH (node)
UNWIND labels(node) AS label
RETURN
  label,
  count(*) AS count
ORDER BY label;
