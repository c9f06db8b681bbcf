:params {occupations: ['21-1014.00', '21-1021.00', '21-1093.00'], kinds: ['Skill', 'Knowledge', 'Ability', 'WorkStyle', 'WorkActivity', 'Technology'], least: 0.1, limit: 100};
// What do these occupations share, and how distinctive of them is it?
//
// @param occupations string[] 2..50: the SOC codes
// @param kinds string[] Skill|Knowledge|Ability|WorkStyle|WorkActivity|Technology: the kinds of elements
// @param least number 0..5: how distinctive an element has to be of two of them, in standard deviations above the mean
// @param limit integer 1..500: the most elements
//
// @column id string: the element or technology
// @column name string: its name
// @column kind string: its kind
// @column distinctiveness number: the second highest of its distinctiveness in these occupations, so that two of them share it
// @column occupations map[]: those that have it to that measure, with their figures

MATCH (occupation:Occupation)-[r:REQUIRES|USES]->(element)
WHERE occupation.soc IN $occupations
  AND r.distinctiveness >= $least
  AND element.kind IN $kinds
WITH element, occupation, r
ORDER BY r.distinctiveness DESC, occupation.soc
WITH element, collect([occupation.soc, r]) AS entries
WHERE size(entries) >= 2
WITH *, coalesce(element.id, element.code) AS id, entries[1][1].distinctiveness AS distinctiveness
ORDER BY distinctiveness DESC, id
LIMIT toInteger($limit)
RETURN
  id,
  element.name AS name,
  element.kind AS kind,
  distinctiveness,
  [entry IN entries | {
    soc: entry[0], distinctiveness: entry[1].distinctiveness,
    importance: entry[1].importance, level: entry[1].level, listedRank: entry[1].listedRank
  }] AS occupations
ORDER BY distinctiveness DESC, id
LIMIT toInteger($limit);
