:params {soc: '21-1014.00', kinds: ['Skill', 'Knowledge', 'Ability', 'WorkStyle', 'WorkActivity'], suppressed: false, limit: 50};
// Which skills, knowledge, abilities, work styles and activities matter most in an occupation?
//
// @param soc string 1..40: the O*NET-SOC code
// @param kinds string[] Skill|Knowledge|Ability|WorkStyle|WorkActivity: which elements
// @param suppressed boolean: also figures that O*NET recommends to suppress
// @param limit integer 1..200: the most rows
//
// @column kind string: Skill, Knowledge, Ability, WorkStyle or WorkActivity
// @column id string: the O*NET element id
// @column name string: its name
// @column importance number?: how important it is, 1 to 5
// @column level number?: the level that is needed, 0 to 7
// @column impact number?: for work styles since release 30: the effect on doing the job well, -3 to 3
// @column listedRank integer?: its place in the list of a document
// @column release string?: the O*NET release that the figures rest on

MATCH (:Occupation {soc: $soc})-[requires:REQUIRES]->(element:Element)
WITH requires, element, element.kind AS kind
WHERE kind IN $kinds
  AND ($suppressed OR NOT coalesce(requires.importanceSuppress, false))
RETURN
  kind AS kind,
  element.id AS id,
  element.name AS name,
  requires.importance AS importance,
  CASE
    WHEN $suppressed OR NOT coalesce(requires.levelSuppress, false) THEN requires.level
  END AS level,
  requires.impact AS impact,
  requires.listedRank AS listedRank,
  requires.release AS release
ORDER BY coalesce(importance, 0) DESC, coalesce(impact, -4) DESC, coalesce(listedRank, 1000), id
LIMIT toInteger($limit);
