// What do people do in each occupation? O*NET's tasks where it has some, otherwise the tasks that documents list.
// :params {}
MATCH (o:Occupation)-[performs:PERFORMS]->(t:Task)
WITH o, performs, t
ORDER BY t.id
WITH
  o.soc AS soc,
  collect(CASE WHEN performs.release IS NOT NULL THEN t.text END) AS known,
  collect(t.text) AS all
RETURN
  soc,
  CASE WHEN size(known) > 0 THEN known ELSE all END AS texts
ORDER BY soc;
