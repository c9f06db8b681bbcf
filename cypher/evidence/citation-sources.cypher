:params {publisher: null, skip: 0, limit: 100};
// Which sources do the statements cite, and how many statements rest on each?
//
// @param publisher string? 1..200: only sources of this publisher, such as 'Occupational Information Network'
// @param skip integer 0..: how many rows to skip
// @param limit integer 1..500: the most rows
//
// @column id string: the source's key
// @column label string: what a citation shows
// @column title string?: its title
// @column publisher string?: who published it
// @column version string?: its version
// @column released string?: when it came out
// @column url string?: where it is
// @column licence string?: the licence it is under
// @column statements integer: how many statements cite it
// @column occupations integer: how many occupations these statements belong to
// @column total integer: how many sources there are in all, this page or another

MATCH (source:CitationSource)
WHERE $publisher IS NULL OR source.publisher = $publisher
WITH source, COUNT { (source)<-[:CITES]-(:Statement) } AS statements
ORDER BY statements DESC, source.label, source.id
WITH collect({source: source, statements: statements}) AS found
UNWIND found[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS row
WITH found, row.source AS source, row.statements AS statements
RETURN
  source.id AS id,
  source.label AS label,
  source.title AS title,
  source.publisher AS publisher,
  source.version AS version,
  toString(source.released) AS released,
  source.url AS url,
  source.licence AS licence,
  statements,
  COUNT { MATCH (source)<-[:CITES]-()<-[:HAS_STATEMENT|HAS_LEVEL|HAS_FRAMEWORK]-{2,3}(o:Occupation) RETURN DISTINCT o } AS occupations,
  size(found) AS total
ORDER BY statements DESC, label, id
LIMIT toInteger($limit);
