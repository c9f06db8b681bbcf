// Write the levels of one section of a framework, lowest first, each leading to the next.
UNWIND $rows AS row
MATCH (f:Framework {id: row.framework})
UNWIND range(0, size(row.levels) - 1) AS step
WITH f, row.section AS section, step, row.levels[step] AS level
MERGE (l:Level {id: level.id})
SET l = level
MERGE (f)-[:HAS_LEVEL]->(l)
WITH section, l
ORDER BY step
WITH section, collect(l) AS ladder
UNWIND range(1, size(ladder) - 1) AS step
WITH ladder[step - 1] AS lower, ladder[step] AS upper
MERGE (lower)-[:NEXT_LEVEL]->(upper);
