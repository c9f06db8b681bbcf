// Write O*NET's own related occupations.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (other:Occupation {soc: row.related})
MERGE (o)-[r:RELATED_TO]->(other)
SET r += row.properties;
