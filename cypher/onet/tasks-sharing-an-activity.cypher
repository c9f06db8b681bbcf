:params {soc: '21-1014.00', limit: 100};
// Which tasks of other occupations belong to the same detailed work activities as the tasks of this one?
//
// @param soc string 1..40: the O*NET-SOC code
// @param limit integer 1..1000: the most rows
//
// @column activity string: the title of the detailed work activity
// @column task string: the task of this occupation
// @column otherSoc string: the code of the other occupation
// @column otherTitle string: its title
// @column otherTask string: its task
// @column release string: the O*NET release that says so of the other occupation's task

MATCH (:Occupation {soc: $soc})-[:PERFORMS]->(own:Task)-[:PART_OF]->(shared:DetailedWorkActivity)
MATCH (shared)<-[belongs:PART_OF]-(theirs:Task)<-[:PERFORMS]-(other:Occupation)
WHERE other.soc <> $soc
RETURN
  shared.title AS activity,
  own.text AS task,
  other.soc AS otherSoc,
  other.title AS otherTitle,
  theirs.text AS otherTask,
  belongs.release AS release
ORDER BY activity, shared.id, own.id, otherSoc, theirs.id
LIMIT toInteger($limit);
