// Write the elements that a document lists.
UNWIND $rows AS list
MATCH (o:Occupation {soc: list.soc})
UNWIND list.entries AS row
MERGE (e:Element {id: row.id})
ON CREATE SET e.name = row.name
FOREACH (ignored IN CASE row.kind WHEN 'Skill' THEN [1] ELSE [] END | SET e:Skill)
FOREACH (ignored IN CASE row.kind WHEN 'Knowledge' THEN [1] ELSE [] END | SET e:Knowledge)
FOREACH (ignored IN CASE row.kind WHEN 'Ability' THEN [1] ELSE [] END | SET e:Ability)
FOREACH (ignored IN CASE row.kind WHEN 'WorkStyle' THEN [1] ELSE [] END | SET e:WorkStyle)
MERGE (o)-[requires:REQUIRES]->(e)
SET
  requires.listedRank = row.rank,
  requires.document = list.sha256;
