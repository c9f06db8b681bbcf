:params {occupation: '21-1014.00', neighbours: 10, margin: 0.5, kinds: ['Skill', 'Knowledge', 'Ability', 'WorkStyle', 'WorkActivity']};
// Which is the smallest set of elements that sets an occupation apart from its neighbours?
//
// An element sets the occupation apart from a neighbour when it is more distinctive of the occupation by at least the margin,
// something of its kind is known of the neighbour, and the neighbour's rating is not suppressed. Exact for sets of up to five: elements
// that set it apart from no more neighbours than another one are left out, and sets are built one element after the other, each from
// the first neighbour not yet set apart. Among the smallest sets of those that are left, the one with the most margin wins.
//
// @param occupation string 1..200: the SOC code
// @param neighbours integer 1..20: how many of the nearest to look at
// @param margin number 0..5: how much more distinctive an element has to be, in standard deviations
// @param kinds string[] Skill|Knowledge|Ability|WorkStyle|WorkActivity|Technology: the kinds of elements; a technology of few occupations tells one apart most easily, and says least
//
// @column position integer: 1 for the most telling element of the set
// @column id string: the element or technology
// @column name string: its name
// @column kind string: its kind
// @column distinctiveness number: how distinctive it is of the occupation
// @column apartFrom string[]: the neighbours that it sets the occupation apart from
// @column neighbours string[]: all neighbours looked at, nearest first
// @column inseparable string[]: the neighbours that no element sets it apart from

MATCH (occupation:Occupation {soc: $occupation})
CALL (occupation) {
  MATCH (occupation)-[similar:SIMILAR_TO]->(neighbour:Occupation)
  WITH neighbour
  ORDER BY similar.score DESC, neighbour.soc
  LIMIT toInteger($neighbours)
  RETURN collect(neighbour) AS neighbours
}
CALL (neighbours) {
  UNWIND neighbours AS neighbour
  MATCH (neighbour)-[:REQUIRES|USES]->(element)
  WITH
    neighbour,
    element,
    [label IN labels(element) WHERE label <> 'Element'][0] AS kind
  RETURN collect(DISTINCT neighbour.soc + CASE WHEN element:WorkStyle THEN left(element.id, 3) ELSE kind END) AS known
}
CALL (occupation, neighbours, known) {
  UNWIND [occupation] + neighbours AS o
  MATCH (o)-[r:REQUIRES|USES]->(element)
  WITH
    occupation,
    neighbours,
    known,
    element,
    [label IN labels(element) WHERE label <> 'Element'][0] AS kind,
    collect(CASE WHEN o = occupation THEN r.distinctiveness END)[0] AS own,
    collect(CASE WHEN o <> occupation THEN [o, r.distinctiveness] END) AS theirs
  WHERE own >= $margin
    AND kind IN $kinds
  WITH
    element,
    own,
    [n IN neighbours WHERE n.soc + CASE WHEN element:WorkStyle THEN left(element.id, 3) ELSE kind END IN known
      AND none(t IN theirs WHERE t[0] = n AND t[1] IS NULL) | [n.soc, own - coalesce([t IN theirs WHERE t[0] = n | t[1]][0], 0.0)]] AS margins
  WITH
    element,
    own,
    [m IN margins WHERE m[1] >= $margin | m[0]] AS covers,
    reduce(sum = 0.0, m IN margins | sum + CASE WHEN m[1] > 0 THEN m[1] ELSE 0.0 END) AS weight
  WHERE size(covers) > 0
  WITH
    element,
    own,
    covers,
    weight
  ORDER BY weight DESC, coalesce(element.id, element.code)
  WITH
    covers,
    collect({element: element, own: own, covers: covers, weight: weight})[0] AS best
  ORDER BY size(covers) DESC, best.weight DESC, coalesce(best.element.id, best.element.code)
  WITH collect(best) AS all
  RETURN [c IN all WHERE none(d IN all WHERE size(d.covers) > size(c.covers) AND all(x IN c.covers WHERE x IN d.covers))] AS candidates
}
CALL (neighbours, candidates) {
  UNWIND neighbours AS neighbour
  WITH
    neighbour.soc AS soc,
    size([c IN candidates WHERE neighbour.soc IN c.covers]) AS ways
  WHERE ways > 0
  WITH soc
  ORDER BY ways, soc
  RETURN collect(soc) AS targets
}
CALL (candidates, targets) {
  WITH *
  WHERE size(targets) > 0
  UNWIND [c IN candidates WHERE targets[0] IN c.covers] AS c1
  WITH
    targets,
    [c1] AS chosen,
    c1.weight AS weight
  WHERE all(t IN targets WHERE any(c IN chosen WHERE t IN c.covers))
  WITH chosen
  ORDER BY weight DESC, [c IN chosen | coalesce(c.element.id, c.element.code)]
  LIMIT 1
  RETURN collect(chosen)[0] AS set1
}
CALL (candidates, targets, set1) {
  WITH *
  WHERE size(targets) > 0 AND set1 IS NULL
  UNWIND [c IN candidates WHERE targets[0] IN c.covers] AS c1
  WITH
    candidates,
    targets,
    c1,
    [t IN targets WHERE NOT t IN c1.covers] AS open2
  UNWIND [c IN candidates WHERE open2[0] IN c.covers] AS c2
  WITH
    targets,
    [c1, c2] AS chosen,
    c1.weight + c2.weight AS weight
  WHERE all(t IN targets WHERE any(c IN chosen WHERE t IN c.covers))
  WITH chosen
  ORDER BY weight DESC, [c IN chosen | coalesce(c.element.id, c.element.code)]
  LIMIT 1
  RETURN collect(chosen)[0] AS set2
}
CALL (candidates, targets, set1, set2) {
  WITH *
  WHERE size(targets) > 0 AND set1 IS NULL AND set2 IS NULL
  UNWIND [c IN candidates WHERE targets[0] IN c.covers] AS c1
  WITH
    candidates,
    targets,
    c1,
    [t IN targets WHERE NOT t IN c1.covers] AS open2
  UNWIND [c IN candidates WHERE open2[0] IN c.covers] AS c2
  WITH
    candidates,
    targets,
    c1,
    c2,
    [t IN targets WHERE NOT t IN c1.covers + c2.covers] AS open3
  UNWIND [c IN candidates WHERE open3[0] IN c.covers] AS c3
  WITH
    targets,
    [c1, c2, c3] AS chosen,
    c1.weight + c2.weight + c3.weight AS weight
  WHERE all(t IN targets WHERE any(c IN chosen WHERE t IN c.covers))
  WITH chosen
  ORDER BY weight DESC, [c IN chosen | coalesce(c.element.id, c.element.code)]
  LIMIT 1
  RETURN collect(chosen)[0] AS set3
}
CALL (candidates, targets, set1, set2, set3) {
  WITH *
  WHERE size(targets) > 0 AND set1 IS NULL AND set2 IS NULL AND set3 IS NULL
  UNWIND [c IN candidates WHERE targets[0] IN c.covers] AS c1
  WITH
    candidates,
    targets,
    c1,
    [t IN targets WHERE NOT t IN c1.covers] AS open2
  UNWIND [c IN candidates WHERE open2[0] IN c.covers] AS c2
  WITH
    candidates,
    targets,
    c1,
    c2,
    [t IN targets WHERE NOT t IN c1.covers + c2.covers] AS open3
  UNWIND [c IN candidates WHERE open3[0] IN c.covers] AS c3
  WITH
    candidates,
    targets,
    c1,
    c2,
    c3,
    [t IN targets WHERE NOT t IN c1.covers + c2.covers + c3.covers] AS open4
  UNWIND [c IN candidates WHERE open4[0] IN c.covers] AS c4
  WITH
    targets,
    [c1, c2, c3, c4] AS chosen,
    c1.weight + c2.weight + c3.weight + c4.weight AS weight
  WHERE all(t IN targets WHERE any(c IN chosen WHERE t IN c.covers))
  WITH chosen
  ORDER BY weight DESC, [c IN chosen | coalesce(c.element.id, c.element.code)]
  LIMIT 1
  RETURN collect(chosen)[0] AS set4
}
CALL (candidates, targets, set1, set2, set3, set4) {
  WITH *
  WHERE size(targets) > 0 AND set1 IS NULL AND set2 IS NULL AND set3 IS NULL AND set4 IS NULL
  UNWIND [c IN candidates WHERE targets[0] IN c.covers] AS c1
  WITH
    candidates,
    targets,
    c1,
    [t IN targets WHERE NOT t IN c1.covers] AS open2
  UNWIND [c IN candidates WHERE open2[0] IN c.covers] AS c2
  WITH
    candidates,
    targets,
    c1,
    c2,
    [t IN targets WHERE NOT t IN c1.covers + c2.covers] AS open3
  UNWIND [c IN candidates WHERE open3[0] IN c.covers] AS c3
  WITH
    candidates,
    targets,
    c1,
    c2,
    c3,
    [t IN targets WHERE NOT t IN c1.covers + c2.covers + c3.covers] AS open4
  UNWIND [c IN candidates WHERE open4[0] IN c.covers] AS c4
  WITH
    candidates,
    targets,
    c1,
    c2,
    c3,
    c4,
    [t IN targets WHERE NOT t IN c1.covers + c2.covers + c3.covers + c4.covers] AS open5
  UNWIND [c IN candidates WHERE open5[0] IN c.covers] AS c5
  WITH
    targets,
    [c1, c2, c3, c4, c5] AS chosen,
    c1.weight + c2.weight + c3.weight + c4.weight + c5.weight AS weight
  WHERE all(t IN targets WHERE any(c IN chosen WHERE t IN c.covers))
  WITH chosen
  ORDER BY weight DESC, [c IN chosen | coalesce(c.element.id, c.element.code)]
  LIMIT 1
  RETURN collect(chosen)[0] AS set5
}
UNWIND coalesce(set1, set2, set3, set4, set5, []) AS chosen
WITH
  neighbours,
  targets,
  chosen
ORDER BY chosen.weight DESC, coalesce(chosen.element.id, chosen.element.code)
WITH
  neighbours,
  targets,
  collect(chosen) AS set
UNWIND range(1, size(set)) AS position
WITH
  neighbours,
  targets,
  position,
  set[position - 1] AS chosen
RETURN
  position,
  coalesce(chosen.element.id, chosen.element.code) AS id,
  chosen.element.name AS name,
  [label IN labels(chosen.element) WHERE label <> 'Element'][0] AS kind,
  chosen.own AS distinctiveness,
  chosen.covers AS apartFrom,
  [n IN neighbours | n.soc] AS neighbours,
  [n IN neighbours WHERE NOT n.soc IN targets | n.soc] AS inseparable
ORDER BY position;
