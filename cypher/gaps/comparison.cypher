:params {occupations: ['21-1014.00', '21-1021.00'], kinds: ['Skill', 'Knowledge', 'Ability', 'WorkStyle', 'WorkActivity', 'Technology'], includeSuppressed: false, limit: 200};
// What do these occupations require, side by side?
//
// The difference of an element is the most that two of them are apart: of the importance where it is rated, otherwise of being
// listed at all. The elements in which they differ most come first; the difference of a technology that no document lists counts a
// quarter there. Last and without a difference come elements of a kind that is known of less than two of them (no abilities, for
// instance), and those that only one of them is rated on, because the other's rating is suppressed or only its document's list is
// known. The work styles of O*NET up to 29 (1.C) and since 30 (1.D), which have an impact in place of an importance, are two kinds.
//
// @param occupations string[] 2..10: the SOC codes
// @param kinds string[] Skill|Knowledge|Ability|WorkStyle|WorkActivity|Technology: the kinds of elements
// @param includeSuppressed boolean: with ratings that O*NET suppresses or finds not relevant
// @param limit integer 1..1000: the most elements
//
// @column id string: the element or technology
// @column name string: its name
// @column kind string: its kind
// @column difference number?: how far the occupations are apart on it, 0 to 1
// @column occupations map[]: the figures of each occupation that requires it, with the words of the nearest anchors of its level

MATCH (occupation:Occupation)-[r:REQUIRES|USES]->(element)
WHERE occupation.soc IN $occupations
  AND element.kind IN $kinds
  AND ($includeSuppressed OR NOT coalesce(r.importanceSuppress, false))
WITH element, occupation, r
ORDER BY occupation.soc
WITH element, collect([occupation.soc, properties(r)]) AS entries
WITH element.part AS part, collect([element, entries]) AS elements
WITH
  elements,
  size(reduce(known = [], e IN elements | known + [entry IN e[1] WHERE NOT entry[0] IN known | entry[0]])) AS known
UNWIND elements AS e
WITH
  known,
  e[0] AS element,
  e[1] AS entries,
  [rating IN [entry IN e[1] | coalesce(entry[1].importance, 3 + entry[1].impact * 2 / 3.0)] WHERE rating IS NOT NULL] AS ratings
WITH
  element,
  entries,
  CASE
    WHEN known < 2 THEN null
    WHEN size(ratings) = 1 THEN null
    WHEN size(ratings) > 1 THEN
      (reduce(most = 0.0, i IN ratings | CASE WHEN i > most THEN i ELSE most END)
        - reduce(least = 5.0, i IN ratings | CASE WHEN i < least THEN i ELSE least END)) / 4.0
    WHEN size(entries) < known THEN 1.0
    ELSE 0.0
  END AS difference
WITH
  *,
  coalesce(element.id, element.code) AS id,
  coalesce(difference * CASE WHEN element:Technology AND none(e IN entries WHERE e[1].listedRank IS NOT NULL) THEN 0.25 ELSE 1.0 END, -1.0) AS telling
ORDER BY telling DESC, id
LIMIT toInteger($limit)
WITH *, COLLECT { MATCH (element)-[:HAS_ANCHOR]->(a:LevelAnchor) RETURN a ORDER BY a.value, a.text } AS anchors
RETURN
  id,
  element.name AS name,
  element.kind AS kind,
  round(difference, 4) AS difference,
  [entry IN entries | {
    soc: entry[0],
    importance: entry[1].importance,
    level: CASE WHEN $includeSuppressed OR NOT (coalesce(entry[1].levelSuppress, false) OR coalesce(entry[1].notRelevant, false)) THEN entry[1].level END,
    listedRank: entry[1].listedRank,
    distinctiveness: entry[1].distinctiveness,
    anchorBelow: [a IN anchors WHERE a.value <= entry[1].level | a.text][-1],
    anchorAbove: [a IN anchors WHERE a.value > entry[1].level | a.text][0],
    suppressed: coalesce(entry[1].importanceSuppress, false) OR coalesce(entry[1].levelSuppress, false),
    notRelevant: coalesce(entry[1].notRelevant, false),
    release: entry[1].release,
    document: entry[1].document
  }] AS occupations
ORDER BY telling DESC, id
LIMIT toInteger($limit);
