:params {family: null, limit: 200};
// Which tasks are new or changed in the occupations of a family?
//
// @param family string? 2..2: the first two digits of the SOC codes, such as '15'
// @param limit integer 1..1000: the most tasks
//
// @column family string: the first two digits
// @column soc string: the O*NET-SOC code
// @column title string: the title
// @column category string: New or Revision
// @column task string: the task
// @column revises string?: the task that it changes

MATCH (o:Occupation)-[:HAS_EMERGING_TASK]->(emerging:EmergingTask)
WHERE $family IS NULL
  OR o.soc STARTS WITH $family
OPTIONAL MATCH (emerging)-[:REVISES]->(former:Task)
RETURN
  left(o.soc, 2) AS family,
  o.soc AS soc,
  o.title AS title,
  emerging.category AS category,
  emerging.text AS task,
  former.text AS revises
ORDER BY soc, category, task, emerging.id
LIMIT toInteger($limit);
