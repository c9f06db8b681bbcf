// Write the kind of each element and technology, and the part of the content model that it is compared within.
// The work styles of O*NET up to 29 (1.C) and since 30 (1.D) are two parts: no occupation is rated on both.
MATCH (thing:Element|Technology)
WITH
  thing,
  [label IN labels(thing) WHERE label <> 'Element'][0] AS kind
WITH
  thing,
  kind,
  CASE kind WHEN 'WorkStyle' THEN left(thing.id, 3) ELSE kind END AS part
WHERE thing.kind IS NULL OR thing.kind <> kind OR thing.part <> part
SET
  thing.kind = kind,
  thing.part = part;
