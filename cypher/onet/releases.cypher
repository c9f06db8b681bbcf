// Which O*NET releases are in the graph, and how much rests on each?
//
// @column release string: the release
// @column importedAt string?: when it was imported, absent where only some facts of it are left
// @column occupations integer?: occupations whose title and description rest on it; absent before the first derivation
// @column tasks integer?: tasks whose text rests on it
// @column ratings integer?: ratings of an occupation on an element
// @column titles integer?: titles of occupations
// @column leftOut string[]: what it left out, because the imported folder did not have it

MATCH (imported:OnetRelease)
RETURN
  imported.version AS release,
  toString(imported.importedAt) AS importedAt,
  imported.occupations AS occupations,
  imported.tasks AS tasks,
  imported.ratings AS ratings,
  imported.titles AS titles,
  coalesce(imported.leftOut, []) AS leftOut
ORDER BY toFloat(imported.version) DESC, release;
