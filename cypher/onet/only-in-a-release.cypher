:params {release: null, kinds: ['REQUIRES', 'USES', 'USES_TOOL', 'PERFORMS', 'RELATED_TO', 'RELATED_TITLE_OF'], limit: 100};
// What do occupations have from one O*NET release that no newer one in the graph says any more?
//
// @param release string? 1..10: the release, such as '30.1'; without it, every release but the newest
// @param kinds string[] REQUIRES|USES|USES_TOOL|PERFORMS|RELATED_TO|RELATED_TITLE_OF: which facts
// @param limit integer 1..5000: the most rows
//
// @column release string: the release that the fact rests on
// @column soc string: the occupation's O*NET-SOC code
// @column title string: its title
// @column fact string: the type of the relationship
// @column what string: what the occupation requires, uses, performs, is related to or is called

MATCH (newest:OnetRelease)
WITH newest.version AS version
ORDER BY toFloat(version) DESC
LIMIT 1
MATCH (occupation:Occupation)-[said:REQUIRES|USES|USES_TOOL|PERFORMS|RELATED_TO|RELATED_TITLE_OF]-(thing)
WHERE type(said) IN $kinds
  AND said.release = coalesce($release, said.release)
  AND (said.release <> version OR $release IS NOT NULL)
  AND (type(said) <> 'RELATED_TO' OR startNode(said) = occupation)
RETURN
  said.release AS release,
  occupation.soc AS soc,
  occupation.title AS title,
  type(said) AS fact,
  coalesce(thing.text, thing.title, thing.name) AS what
ORDER BY release DESC, soc, fact, what, coalesce(thing.id, thing.code, thing.key, thing.soc)
LIMIT toInteger($limit);
