// Take away the nodes of a label that the newest release does not have and nothing needs.
MATCH (n:$($label))
WITH max(toFloat(n.release)) AS newest
MATCH (n:$($label))
WHERE toFloat(n.release) < newest
  AND NOT EXISTS { (n)<-[:$($use)]-() }
DETACH DELETE n;
