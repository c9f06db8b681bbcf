:params {names: ['Mental Health Counselors', '21-1021'], limit: 100};
// Which occupations do codes or titles mean?
//
// For each name only the surest way in which it fits anything is returned: its code, its own title, a title that people use for it (each
// in the singular or the plural), and only then titles with all these words. Several rows of a name mean that it is ambiguous.
//
// @param names string[] 1..200: SOC codes, with or without their .00, or titles
// @param limit integer 1..20000: the most occupations
//
// @column name string: the name of the list
// @column soc string: the SOC code
// @column title string: its title
// @column jobZone integer?: its job zone, where it is known
// @column by string: code, title, related-title or words
// @column matchedTitle string: what was matched

UNWIND $names AS name
WITH DISTINCT name, toLower(trim(name)) AS key
WITH
  name,
  key,
  [form IN [
    key + 's',
    key + 'es',
    CASE WHEN key ENDS WITH 'y' THEN left(key, size(key) - 1) + 'ies' END,
    CASE WHEN key ENDS WITH 'ies' THEN left(key, size(key) - 3) + 'y' END,
    CASE WHEN key ENDS WITH 'es' THEN left(key, size(key) - 2) END,
    CASE WHEN key ENDS WITH 's' THEN left(key, size(key) - 1) END
  ] WHERE form IS NOT NULL] AS otherForms
CALL (key, otherForms) {
  MATCH (occupation:Occupation)
  WHERE occupation.soc IN [key, key + '.00']
  RETURN occupation, 1 AS tier, occupation.soc AS matched, 0.0 AS score
UNION
  MATCH (occupation:Occupation {titleKey: key})
  RETURN occupation, 2 AS tier, occupation.title AS matched, 0.0 AS score
UNION
  UNWIND otherForms AS form
  MATCH (occupation:Occupation {titleKey: form})
  RETURN occupation, 3 AS tier, occupation.title AS matched, 0.0 AS score
UNION
  MATCH (title:JobTitle)-[:RELATED_TITLE_OF]->(occupation:Occupation)
  WHERE title.key = key OR title.key STARTS WITH key + ' ('
  RETURN occupation, 4 AS tier, title.name AS matched, 0.0 AS score
UNION
  UNWIND otherForms AS form
  MATCH (title:JobTitle {key: form})-[:RELATED_TITLE_OF]->(occupation:Occupation)
  RETURN occupation, 5 AS tier, title.name AS matched, 0.0 AS score
UNION
  WITH reduce(text = key,
    special IN ['\\', '+', '-', '!', '(', ')', ':', '^', '[', ']', '"', '{', '}', '~', '*', '?', '|', '&', '/'] |
    replace(text, special, '\\' + special)) AS escaped
  WITH [word IN split(escaped, ' ') WHERE word =~ '.*[\\p{L}\\p{N}].*'][..12] AS words
  WHERE size(words) > 0
  CALL db.index.fulltext.queryNodes('occupation_titles', reduce(text = '', word IN words | text + ' +' + word), {limit: 200}) YIELD node, score
  OPTIONAL MATCH (node)-[:RELATED_TITLE_OF]->(named:Occupation)
  WITH coalesce(named, node) AS occupation, node, score
  WHERE occupation:Occupation
  RETURN occupation, 6 AS tier, coalesce(node.title, node.name) AS matched, score
}
WITH name, min(tier) AS surest, collect({occupation: occupation, tier: tier, matched: matched, score: score}) AS found
UNWIND [f IN found WHERE f.tier = surest] AS fit
WITH name, fit.occupation AS occupation, surest, fit
ORDER BY fit.score DESC, fit.matched
WITH name, occupation, surest, collect(fit)[0] AS fit
RETURN
  name,
  occupation.soc AS soc,
  occupation.title AS title,
  occupation.jobZone AS jobZone,
  ['code', 'title', 'title', 'related-title', 'related-title', 'words'][surest - 1] AS by,
  fit.matched AS matchedTitle
ORDER BY name, fit.score DESC, soc
LIMIT toInteger($limit);
