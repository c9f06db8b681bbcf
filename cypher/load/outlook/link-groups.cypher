// Connect occupations with the narrowest group of the Standard Occupational Classification that is there.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
OPTIONAL MATCH (o)-[former:IN_GROUP]->()
DELETE former
WITH DISTINCT o, [left(o.soc, 6) + '0', left(o.soc, 5) + '00', left(o.soc, 4) + '000', left(o.soc, 2) + '-0000'] AS codes
MATCH (g:OccupationGroup)
WHERE g.code IN codes
WITH o, codes, collect(g) AS groups
WITH o, reduce(found = null, code IN codes | coalesce(found, [g IN groups WHERE g.code = code][0])) AS narrowest
MERGE (o)-[:IN_GROUP]->(narrowest);
