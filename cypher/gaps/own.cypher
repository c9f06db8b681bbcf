:params {elements: ['2.A.1.b'], occupations: ['21-1021.00'], to: '21-1014.00', kinds: ['Skill', 'Knowledge', 'Ability', 'WorkStyle', 'WorkActivity', 'Technology'], onlyMissing: false, includeSuppressed: false, limit: 200};
// What does an occupation ask for that a person with these skills and former occupations does not have?
//
// A person has an element that they name, at any level; and the elements of their occupations, at the highest level of those.
// Where nothing of a kind is known of their occupations (no abilities, for instance), what is asked of that kind comes last, without
// a shortfall. The work styles of O*NET up to 29 (1.C) and since 30 (1.D) are two kinds here.
//
// @param elements string[] 0..5000: element ids and technology codes that the person has
// @param occupations string[] 0..1000: SOC codes of the person's occupations
// @param to string 1..200: the SOC code of the occupation that the person wants
// @param kinds string[] Skill|Knowledge|Ability|WorkStyle|WorkActivity|Technology: the kinds of elements
// @param onlyMissing boolean: without what has no shortfall
// @param includeSuppressed boolean: with ratings that O*NET suppresses or finds not relevant
// @param limit integer 1..1000: the most elements
//
// @column id string: the element or technology
// @column name string: its name
// @column kind string: its kind
// @column weight number: how much it matters there, 0 to 1: of the importance or impact, or of its place in the list; a technology that no list has, 0.05, a hot one 0.1, one in demand 0.25
// @column shortfall number?: the part of it that is missing, 0 to 1: of the level, of the importance without levels, or of being listed
// @column haveImportance number?: the importance in the person's occupations
// @column haveLevel number?: the level in the person's occupations
// @column haveAnchor string?: the words of the highest anchor up to that level
// @column needImportance number?: the importance there
// @column needLevel number?: the level there
// @column needAnchor string?: the words of the highest anchor up to that level
// @column needRank integer?: its place in the document's list
// @column release string?: the O*NET release that the need rests on
// @column document string?: the digest of the document that the need rests on
// @column named boolean: the person names it

MATCH (destination:Occupation {soc: $to})
MATCH (occupation:Occupation)
WHERE occupation.soc IN $occupations + [$to]
MATCH (occupation)-[r:REQUIRES|USES]->(element)
WITH
  element,
  occupation,
  properties(r) AS figures,
  occupation.soc IN $occupations AS owned,
  NOT $includeSuppressed AND (coalesce(r.importanceSuppress, false) OR coalesce(r.levelSuppress, false)) AS suppressed,
  occupation = destination AS wanted
ORDER BY coalesce(figures.level, 0) DESC, coalesce(figures.importance, 0) DESC, occupation.soc
WITH
  element,
  [label IN labels(element) WHERE label <> 'Element'][0] AS kind,
  collect(CASE WHEN owned AND NOT suppressed THEN figures END)[0] AS have,
  any(d IN collect(owned AND suppressed) WHERE d) AS suppressed,
  collect(CASE WHEN wanted THEN figures END)[0] AS need,
  coalesce(element.id, element.code) IN $elements AS named
WITH
  *,
  CASE WHEN element:WorkStyle THEN left(element.id, 3) ELSE kind END AS part
WITH
  collect({element: element, kind: kind, part: part, have: have, need: need, named: named, suppressed: suppressed}) AS entries,
  collect(DISTINCT CASE WHEN have IS NOT NULL THEN part END) AS known
UNWIND entries AS entry
WITH
  entry.element AS element,
  entry.kind AS kind,
  entry.have AS have,
  entry.need AS need,
  entry.named AS named,
  entry.part IN known AND (entry.have IS NOT NULL OR NOT entry.suppressed) AS known
WHERE need IS NOT NULL
  AND kind IN $kinds
  AND ($includeSuppressed OR NOT (
    coalesce(need.importanceSuppress, false) OR coalesce(need.levelSuppress, false) OR coalesce(need.notRelevant, false)))
WITH
  element,
  kind,
  have,
  need,
  named,
  CASE
    WHEN need.importance IS NOT NULL THEN (need.importance - 1) / 4.0
    WHEN need.impact > 0 THEN need.impact / 3.0
    WHEN need.listedRank IS NOT NULL THEN 10.0 / (9 + need.listedRank)
    WHEN need.inDemand THEN 0.25
    WHEN need.hotTechnology THEN 0.1
    ELSE 0.05
  END AS weight,
  CASE
    WHEN named THEN 0.0
    WHEN have IS NULL AND NOT known AND size($occupations) > 0 THEN null
    WHEN have IS NULL THEN coalesce(need.level / 7.0, 1.0)
    WHEN need.level > have.level THEN (need.level - have.level) / 7.0
    WHEN need.level IS NULL AND need.importance > have.importance THEN (need.importance - have.importance) / 4.0
    WHEN need.importance IS NULL AND need.impact > have.impact THEN (need.impact - have.impact) / 6.0
    ELSE 0.0
  END AS shortfall
WHERE shortfall > 0 OR shortfall IS NULL OR NOT $onlyMissing
ORDER BY coalesce(weight * shortfall, -1.0) DESC, weight DESC, coalesce(element.id, element.code)
LIMIT toInteger($limit)
WITH
  *,
  COLLECT {
    MATCH (element)-[:HAS_ANCHOR]->(anchor:LevelAnchor)
    RETURN [anchor.value, anchor.text] AS words
    ORDER BY anchor.value, anchor.text
  } AS anchors
RETURN
  coalesce(element.id, element.code) AS id,
  element.name AS name,
  kind,
  round(weight, 4) AS weight,
  round(shortfall, 4) AS shortfall,
  have.importance AS haveImportance,
  have.level AS haveLevel,
  [a IN anchors WHERE a[0] <= have.level | a[1]][-1] AS haveAnchor,
  need.importance AS needImportance,
  need.level AS needLevel,
  [a IN anchors WHERE a[0] <= need.level | a[1]][-1] AS needAnchor,
  need.listedRank AS needRank,
  need.release AS release,
  need.document AS document,
  named
ORDER BY coalesce(weight * shortfall, -1.0) DESC, weight DESC, id
LIMIT toInteger($limit);
