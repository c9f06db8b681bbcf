:params {from: ['21-1021.00', '21-1014.00'], to: ['21-1014.00', '21-1014.00'], ranks: [2, 3], listed: 5, frameworks: ['MASTERY', 'AI_AT_WORK'], includeSuppressed: false};
// What does each step of a route take: what is shared, what is missing, and which statements are to be mastered?
//
// Step i goes from the i-th occupation of `from` to the i-th of `to`, and reaches the i-th of `ranks` there; it is an advance where both
// are the same occupation. What O*NET does not know of the occupation before is neither shared nor missing.
//
// @param from string[] 1..500: SOC codes of the occupations before the steps
// @param to string[] 1..500: SOC codes of the occupations after them
// @param ranks integer[] 1..500: the ranks of the levels that they reach, 1 for Emerging to 4 for Advanced
// @param listed integer 0..50: the most shared and the most missing elements of each move, without technologies that half of all use
// @param frameworks string[] MASTERY|AI_AT_WORK|DURABLE_SKILLS: the frameworks whose statements are returned
// @param includeSuppressed boolean: with ratings that O*NET suppresses
//
// @column from map: the occupation before
// @column to map: the occupation after
// @column rank integer: the rank of the level that is reached
// @column credential string?: the usual education of the occupation after, in words
// @column move map?: the properties of the transition; none for an advance
// @column requirements map[]: what is shared, most telling first, then with a shortfall what is missing, heaviest first
// @column statements map[]: the statements of the level that is reached, with their citations

UNWIND range(0, size($from) - 1) AS i
WITH collect(DISTINCT [$from[i], $to[i], toInteger($ranks[i])]) AS steps
MATCH (occupation:Occupation)-[r:REQUIRES|USES]->(element)
WHERE occupation.soc IN $from + $to
WITH steps, occupation, collect([element, properties(r)]) AS requirements
WITH steps, collect([occupation.soc, requirements]) AS known
UNWIND steps AS step
WITH known, step[0] AS fromCode, step[1] AS toCode, step[2] AS rank
MATCH (former:Occupation {soc: fromCode})
MATCH (reached:Occupation {soc: toCode})
OPTIONAL MATCH (former)-[move:TRANSITION]->(reached)
CALL (known, fromCode, toCode) {
  UNWIND CASE WHEN fromCode = toCode THEN [] ELSE [side IN known WHERE side[0] IN [fromCode, toCode]] END AS side
  UNWIND side[1] AS entry
  WITH entry[0] AS element, collect(CASE WHEN side[0] = fromCode THEN entry[1] END)[0] AS have, collect(CASE WHEN side[0] = toCode THEN entry[1] END)[0] AS need
  WITH
    collect(CASE WHEN need IS NOT NULL THEN [element, have, need] END) AS entries,
    collect(DISTINCT CASE WHEN have IS NOT NULL THEN element.part END) AS parts
  UNWIND entries AS entry
  WITH entry[0] AS element, entry[1] AS have, entry[2] AS need
  WHERE entry[0].part IN parts
    AND ($includeSuppressed OR NOT coalesce(
      true IN [need.importanceSuppress, need.levelSuppress, need.notRelevant, have.importanceSuppress, have.levelSuppress], false))
  WITH
    element,
    have,
    need,
    CASE
      WHEN have IS NULL THEN coalesce(need.level / 7.0, 1.0)
      WHEN need.level > have.level THEN (need.level - have.level) / 7.0
      WHEN need.level IS NULL AND need.importance > have.importance THEN (need.importance - have.importance) / 4.0
      WHEN need.importance IS NULL AND need.impact > have.impact THEN (need.impact - have.impact) / 6.0
      ELSE 0.0
    END AS shortfall
  ORDER BY
    need.weight * CASE
      WHEN shortfall > 0 THEN shortfall
      WHEN have.distinctiveness < need.distinctiveness THEN have.distinctiveness
      ELSE coalesce(need.distinctiveness, 0.0)
    END DESC, coalesce(element.id, element.code)
  WITH
    collect(CASE WHEN shortfall = 0 THEN [element, have, need] END)[..toInteger($listed)] AS shared,
    collect(CASE WHEN shortfall > 0 AND (NOT element:Technology OR coalesce(need.distinctiveness, 1.0) >= log(2)) THEN [element, have, need, round(shortfall, 4)] END)[..toInteger($listed)] AS missing
  RETURN [entry IN shared + missing | {
    id: coalesce(entry[0].id, entry[0].code), name: entry[0].name, kind: entry[0].kind, weight: entry[2].weight, shortfall: entry[3],
    haveImportance: entry[1].importance, haveLevel: entry[1].level,
    needImportance: entry[2].importance, needLevel: entry[2].level, needRank: entry[2].listedRank,
    release: entry[2].release, document: entry[2].document
  }] AS requirements
}
RETURN
  former {.soc, .title, .jobZone} AS from,
  reached {.soc, .title, .jobZone} AS to,
  rank,
  reached.usualEducation AS credential,
  properties(move) AS move,
  requirements,
  COLLECT {
    MATCH (reached)-[:HAS_FRAMEWORK]->(framework:Framework)-[:HAS_LEVEL]->(level:Level)-[:HAS_STATEMENT]->(statement:Statement)
    WHERE level.rank = rank AND framework.kind IN $frameworks
    WITH framework, level, statement
    ORDER BY framework.kind DESC, statement.position, statement.id
    RETURN statement {.id, .text, framework: framework.kind, level: level.name, levelInferred: level.levelInferred, citations: COLLECT {
      MATCH (statement)-[cites:CITES]->(source:CitationSource)
      RETURN source {.id, .label, .title} ORDER BY cites.position, source.id
    }}
  } AS statements
ORDER BY from.soc, to.soc, rank;
