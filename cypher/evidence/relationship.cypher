:params {occupation: '21-1014.00', other: '21-1021.00', limit: 25};
// On what does a relationship of an occupation rest?
//
// @param occupation string 1..200: the SOC code of the occupation
// @param other string 1..500: the SOC code, element id, technology code, task id, CIP or RAPIDS code, name or title at the other end
// @param limit integer 1..100: the most relationships
//
// @column type string: REQUIRES, USES, PERFORMS, TRANSITION, SIMILAR_TO, RELATED_TO, …
// @column from string: the key where it starts
// @column to string: the key where it ends
// @column toName string?: the name or title where it ends
// @column derived boolean: computed by this product from the releases and documents of its ends
// @column release string?: the O*NET release that it rests on
// @column method string?: how it was computed
// @column document map?: the document that it was read from
// @column figures map: everything that it carries

MATCH (occupation:Occupation {soc: $occupation})-[r]-(other)
WHERE $other IN [other.soc, other.id, other.code]
  OR toLower(trim($other)) IN [other.key, toLower(other.title), toLower(other.name)]
WITH r, startNode(r) AS start, endNode(r) AS end
RETURN
  type(r) AS type,
  coalesce(start.soc, start.id, start.code, start.key) AS from,
  coalesce(end.soc, end.id, end.code, end.key) AS to,
  coalesce(end.title, end.name, end.text) AS toName,
  type(r) IN ['TRANSITION', 'SIMILAR_TO', 'MENTIONS', 'ALIGNED_TO'] AS derived,
  r.release AS release,
  r.method AS method,
  COLLECT {
    MATCH (document:Document {sha256: r.document})
    RETURN document {.sha256, .path, .format, loadedAt: toString(document.loadedAt)} AS read
  }[0] AS document,
  properties(r) AS figures
ORDER BY type, from, to
LIMIT toInteger($limit);
