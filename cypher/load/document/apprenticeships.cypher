// Write the registered apprenticeships (RAPIDS) of an occupation.
UNWIND $rows AS list
MATCH (o:Occupation {soc: list.soc})
UNWIND list.entries AS row
MERGE (apprenticeship:Apprenticeship {code: row.code})
ON CREATE SET apprenticeship.name = row.name
MERGE (o)-[has:HAS_APPRENTICESHIP]->(apprenticeship)
SET
  has.listedRank = row.rank,
  has.document = list.sha256;
