// Write the registered apprenticeships (RAPIDS) of an occupation.
MATCH (o:Occupation {soc: $soc})
UNWIND $rows AS row
MERGE (apprenticeship:Apprenticeship {code: row.code})
ON CREATE SET apprenticeship.name = row.name
MERGE (o)-[has:HAS_APPRENTICESHIP]->(apprenticeship)
SET
  has.listedRank = row.rank,
  has.document = $sha256;
