// Which O*NET releases are in the graph, and how much rests on each?
//
// @column release string: the release
// @column importedAt string?: when it was imported, absent where only some facts of it are left
// @column occupations integer: occupations whose title and description rest on it
// @column tasks integer: tasks whose text rests on it
// @column ratings integer: ratings of an occupation on an element
// @column titles integer: titles of occupations
// @column leftOut string[]: what it left out, because the imported folder did not have it

MATCH (imported:OnetRelease)
WITH imported.version AS release, toString(imported.importedAt) AS importedAt, imported.leftOut AS leftOut
RETURN
  release AS release,
  importedAt AS importedAt,
  COUNT { (o:Occupation) WHERE o.release = release } AS occupations,
  COUNT { (t:Task) WHERE t.release = release } AS tasks,
  COUNT { (:Occupation)-[r:REQUIRES]->() WHERE r.release = release } AS ratings,
  COUNT { (:JobTitle)-[r:RELATED_TITLE_OF]->() WHERE r.release = release } AS titles,
  coalesce(leftOut, []) AS leftOut
ORDER BY toFloat(release) DESC, release;
