:params {limit: 100};
// Which elements, technologies, tasks and activities did a newer O*NET release retire?
//
// A thing counts as retired where a newer release in the graph has others of its kind but not this one. What a newer release does not
// cover at all, because its files were missing, does not count.
//
// @param limit integer 1..5000: the most rows
//
// @column kind string: WorkStyle, Technology, Task, …
// @column id string: its element id, code or task id
// @column what string: its name or text
// @column release string: the last release that has it
// @column newest string: the newest release that has others of its kind

MATCH (thing:Element|ContentCategory|Technology|Product|Tool|Task|DetailedWorkActivity|IntermediateWorkActivity)
WHERE thing.release IS NOT NULL
WITH [label IN labels(thing) WHERE label <> 'Element'][0] AS kind, thing.release AS release, collect(thing) AS things
ORDER BY toFloat(release) DESC
WITH kind, collect({release: release, things: things}) AS releases
UNWIND releases[1..] AS older
UNWIND older.things AS thing
RETURN
  kind,
  coalesce(thing.id, thing.code, thing.key) AS id,
  coalesce(thing.name, thing.title, thing.text) AS what,
  older.release AS release,
  releases[0].release AS newest
ORDER BY kind, id
LIMIT toInteger($limit);
