:params {query: 'mental health counselor', names: null, jobZone: null, group: null, skip: 0, limit: 20};
// Which occupations have this code, are called so, or use a product of that name?
//
// First those of the code, then of the title (whole, or until its comma), then those that people call so (reported by workers first, then by employment), then those
// whose workers use the product (the most in demand first, then by employment). Titles with some of the words are in search/titles.
//
// @param query string? 1..200: a SOC code or its beginning, a title, or a product; null for all occupations
// @param names string[]? 0..100: titles and names that mean the same, the likeliest first; null for the query alone, such as 'mental health counselor'
// @param jobZone integer? 1..5: only occupations of this job zone, such as '5'
// @param group string? 1..200: only this group: its name, or the first two digits of its codes, such as '21'
// @param skip integer 0..: how many rows to skip
// @param limit integer 1..200: the most rows
//
// @column soc string: the O*NET-SOC code
// @column title string: the title
// @column jobZone integer?: the job zone, where it is known
// @column group string?: the occupational group, where a document names it
// @column sector string?: the sector, where a document names it
// @column matched string?: what matched: the code, a title, or a product
// @column by string?: code, title, related-title or product
// @column score number: what the order rests on; 0 where there is no query
// @column total integer: how many occupations there are in all, this page or another

WITH
  CASE WHEN $query IS NULL THEN [] ELSE coalesce($names, [toLower(trim($query))]) END AS names,
  reduce(code = coalesce($query, ''), between IN ['-', '.', ' '] | replace(code, between, '')) AS code
CALL (names, code) {
  MATCH (occupation:Occupation)
  WHERE $query IS NULL
  RETURN occupation, null AS matched, null AS by, 0.0 AS score
UNION ALL
  MATCH (occupation:Occupation)
  WHERE occupation.soc IN names
    OR (code =~ '\\d{3,8}' AND occupation.soc STARTS WITH left(code, 2) + '-' AND replace(replace(occupation.soc, '-', ''), '.', '') STARTS WITH code)
  RETURN occupation, occupation.soc AS matched, 'code' AS by, 200000.0 + CASE WHEN occupation.soc ENDS WITH '.00' THEN 1 ELSE 0 END AS score
UNION ALL
  UNWIND range(0, size(names) - 1) AS place
  WITH names[place] AS name, 100000.0 - 1000 * place AS base
  UNWIND [name, name + 's', name + 'es', CASE WHEN name ENDS WITH 'y' THEN left(name, size(name) - 1) + 'ies' WHEN name ENDS WITH 's' THEN left(name, size(name) - 1) END] AS form
  CALL (form) {
    MATCH (occupation:Occupation)
    WHERE form <> '' AND (occupation.titleKey = form OR occupation.titleKey STARTS WITH form + ',')
    RETURN occupation, occupation.title AS matched, 'title' AS by, CASE WHEN occupation.titleKey = form THEN 300 ELSE 150 END AS above
  UNION ALL
    MATCH (title:JobTitle)-[called:RELATED_TITLE_OF]->(occupation:Occupation)
    WHERE form <> '' AND (title.key = form OR title.key STARTS WITH form + ' (')
    RETURN
      occupation,
      title.name AS matched,
      'related-title' AS by,
      CASE WHEN called.reported OR called.shortOf IS NOT NULL THEN 200 ELSE 100 END AS above
  }
  RETURN occupation, matched, by, base + above AS score
UNION ALL
  CALL db.index.fulltext.queryNodes('product_names', reduce(text = '""', name IN names | text + ' "' + replace(replace(name, '\\', ''), '"', '') + '"'), {limit: 200}) YIELD node AS product
  WITH product, head([place IN range(0, size(names) - 1) WHERE names[place] = product.key OR any(short IN product.shortNames WHERE toLower(short) = names[place])]) AS place
  WHERE place IS NOT NULL
  MATCH (product)<-[uses:USES_PRODUCT]-(occupation:Occupation)
  RETURN occupation, product.name AS matched, 'product' AS by, 100000.0 - 1000 * place + CASE WHEN uses.inDemand THEN 50 ELSE 0 END AS score
}
WITH occupation, matched, by, score
WHERE ($jobZone IS NULL OR occupation.jobZone = $jobZone)
  AND ($group IS NULL
    OR toLower(occupation.group) = toLower($group)
    OR ($group =~ '\\d\\d' AND occupation.soc STARTS WITH $group + '-'))
OPTIONAL MATCH (occupation)-[:HAS_OUTLOOK {basis: 'own'}]->(outlook:Outlook)
WITH occupation, matched, by, score, CASE WHEN $query IS NULL OR by = 'code' THEN score ELSE score + log(1 + coalesce(outlook.employment, 0)) END AS ranked
ORDER BY ranked DESC, matched
WITH occupation, collect({matched: matched, by: by, score: ranked})[0] AS match
ORDER BY match.score DESC, occupation.title, occupation.soc
WITH collect({occupation: occupation, match: match}) AS found
UNWIND found[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS row
RETURN
  row.occupation.soc AS soc,
  row.occupation.title AS title,
  row.occupation.jobZone AS jobZone,
  row.occupation.group AS group,
  row.occupation.sector AS sector,
  row.match.matched AS matched,
  row.match.by AS by,
  row.match.score AS score,
  size(found) AS total
ORDER BY score DESC, title, soc
LIMIT toInteger($limit);
