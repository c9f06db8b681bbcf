:params {elements: [], occupations: ['21-1021.00'], to: '21-1014.00', kinds: ['Skill', 'Knowledge', 'Ability', 'WorkStyle', 'WorkActivity', 'Technology'], onlyMissing: true, includeSuppressed: false, limit: 200};
// What does an occupation require that somebody with these occupations and elements does not have, and by how much?
//
// An element that is named is had at any level; those of the occupations at the highest level of these. Knowledge and work activities come
// first, then skills, abilities, work styles and technologies, each by weight, distinctiveness and shortfall. Last and without a shortfall
// comes what is required of a part of the content model of which nothing is known of the occupations (no abilities, for instance), or of
// which O*NET suppresses their rating.
//
// @param elements string[] 0..5000: element ids and technology codes that one has
// @param occupations string[] 0..1000: SOC codes of the occupations that one has
// @param to string 1..200: the SOC code of the occupation that one wants
// @param kinds string[] Skill|Knowledge|Ability|WorkStyle|WorkActivity|Technology: the kinds of elements
// @param onlyMissing boolean: without what has no shortfall, and without technologies that half of the occupations use
// @param includeSuppressed boolean: with ratings that O*NET suppresses or finds not relevant
// @param limit integer 1..1000: the most elements
//
// @column id string: the element or technology
// @column name string: its name
// @column kind string: its kind
// @column weight number: how much it matters there, 0 to 1
// @column shortfall number?: the part of it that is missing, 0 to 1: of the level, of the importance without levels, or of being listed
// @column haveImportance number?: the importance in the occupations that one has
// @column haveLevel number?: the level in the occupations that one has
// @column haveAnchor string?: the words of the highest anchor up to that level
// @column needImportance number?: the importance there
// @column needLevel number?: the level there
// @column needAnchor string?: the words of the highest anchor up to that level
// @column needRank integer?: its place in the document's list
// @column release string?: the O*NET release that the need rests on
// @column document string?: the digest of the document that the need rests on
// @column named boolean: it is one of the named elements

MATCH (occupation:Occupation)-[r:REQUIRES|USES]->(element)
WHERE occupation.soc IN $occupations + [$to]
  AND all(code IN $occupations WHERE EXISTS { (:Occupation {soc: code}) })
  AND element.kind IN $kinds
WITH element, occupation, properties(r) AS r
WITH
  element, r,
  occupation.soc = $to AS wanted,
  occupation.soc IN $occupations AS owned,
  NOT $includeSuppressed AND coalesce(true IN [r.importanceSuppress, r.levelSuppress], false) AS suppressed
ORDER BY coalesce(r.level, 0) DESC, coalesce(r.importance, 0) DESC, occupation.soc
WITH
  element,
  collect(CASE WHEN owned AND NOT suppressed THEN r END)[0] AS have,
  true IN collect(owned AND suppressed) AS suppressed,
  collect(CASE WHEN wanted THEN r END)[0] AS need
WITH
  collect({element: element, have: have, need: need, suppressed: suppressed}) AS entries,
  collect(DISTINCT CASE WHEN have IS NOT NULL THEN element.part END) AS parts
UNWIND entries AS entry
WITH entry.element AS element, entry.have AS have, entry.need AS need, entry.element.part IN parts AND NOT entry.suppressed AS known
WHERE need IS NOT NULL
  AND ($includeSuppressed OR NOT coalesce(true IN [need.importanceSuppress, need.levelSuppress, need.notRelevant], false))
WITH
  *,
  coalesce(element.id, element.code) AS id,
  CASE
    WHEN coalesce(element.id, element.code) IN $elements THEN 0.0
    WHEN have IS NULL AND NOT known AND size($occupations) > 0 THEN null
    WHEN have IS NULL THEN coalesce(need.level / 7.0, 1.0)
    WHEN need.level > have.level THEN (need.level - have.level) / 7.0
    WHEN need.level IS NULL AND need.importance > have.importance THEN (need.importance - have.importance) / 4.0
    WHEN need.importance IS NULL AND need.impact > have.impact THEN (need.impact - have.impact) / 6.0
    ELSE 0.0
  END AS shortfall
WHERE NOT $onlyMissing OR (shortfall > 0 OR shortfall IS NULL) AND (NOT element:Technology OR coalesce(need.distinctiveness, 1.0) >= log(2))
WITH *, CASE element.kind WHEN 'Skill' THEN 2 WHEN 'Ability' THEN 3 WHEN 'WorkStyle' THEN 4 WHEN 'Technology' THEN 5 ELSE 1 END AS place
ORDER BY shortfall IS NULL, place, need.weight * coalesce(need.distinctiveness, 1.0) * shortfall DESC, need.weight DESC, id
LIMIT toInteger($limit)
WITH *, COLLECT { MATCH (element)-[:HAS_ANCHOR]->(a:LevelAnchor) RETURN a ORDER BY a.value, a.text } AS anchors
RETURN
  id,
  element.name AS name,
  element.kind AS kind,
  need.weight AS weight,
  round(shortfall, 4) AS shortfall,
  have.importance AS haveImportance,
  have.level AS haveLevel,
  [a IN anchors WHERE a.value <= have.level | a.text][-1] AS haveAnchor,
  need.importance AS needImportance,
  need.level AS needLevel,
  [a IN anchors WHERE a.value <= need.level | a.text][-1] AS needAnchor,
  need.listedRank AS needRank,
  need.release AS release,
  need.document AS document,
  id IN $elements AS named
ORDER BY shortfall IS NULL, place, weight * coalesce(need.distinctiveness, 1.0) * shortfall DESC, weight DESC, id
LIMIT toInteger($limit);
