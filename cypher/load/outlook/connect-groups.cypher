// Connect every group with the one above it: broad with minor, minor with major; where a group is missing, with the next.
MATCH (g:OccupationGroup)
WHERE g.rank <> 'major'
OPTIONAL MATCH (minor:OccupationGroup {code: left(g.code, 4) + '000', rank: 'minor'})
WHERE g.rank = 'broad'
OPTIONAL MATCH (half:OccupationGroup {code: left(g.code, 5) + '00', rank: 'minor'})
WHERE g.rank = 'broad'
MATCH (major:OccupationGroup {code: left(g.code, 2) + '-0000'})
WITH g, coalesce(half, minor, major) AS above
MERGE (g)-[:PART_OF]->(above);
