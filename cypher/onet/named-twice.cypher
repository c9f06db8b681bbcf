:params {limit: 100};
// What does an occupation have twice, under one name?
//
// What releases number differently is one thing in the graph, so nothing should be here.
//
// @param limit integer 1..5000: the most rows
//
// @column soc string: the occupation's O*NET-SOC code
// @column title string: the occupation's title
// @column fact string: the type of the relationship
// @column kind string: what kind of thing it is
// @column name string: the name
// @column ids string[]: the keys of the things that have it

MATCH (thing:Element|Technology|Product|Tool|Task|Occupation)
WITH
  [label IN labels(thing) WHERE label <> 'Element'][0] AS kind,
  toLower(coalesce(thing.name, thing.text, thing.title)) AS name,
  collect(thing) AS things
WHERE size(things) > 1
UNWIND things AS thing
MATCH (occupation:Occupation)-[has:REQUIRES|USES|USES_PRODUCT|USES_TOOL|PERFORMS|RELATED_TO]->(thing)
WITH occupation, type(has) AS fact, kind, name, coalesce(thing.id, thing.code, thing.key, thing.soc) AS id
ORDER BY id
WITH occupation, fact, kind, name, collect(id) AS ids
WHERE size(ids) > 1
RETURN
  occupation.soc AS soc,
  occupation.title AS title,
  fact,
  kind,
  name,
  ids
ORDER BY soc, fact, name
LIMIT toInteger($limit);
