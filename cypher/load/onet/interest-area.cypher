// Write the specific interest areas that an occupation suits.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (e:Element {id: row.element})
MERGE (o)-[r:HAS_INTEREST_AREA]->(e)
SET r += row.properties;
