// What did each O*NET release leave out, because the imported folder did not have it?
//
// @column release string: the release
// @column leftOut string[]: what it left out

MATCH (release:OnetRelease)
WHERE size(release.leftOut) > 0
RETURN
  release.version AS release,
  release.leftOut AS leftOut
ORDER BY toFloat(release) DESC, release;
