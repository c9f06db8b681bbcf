// Write the education programs (CIP) that prepare for an occupation.
UNWIND $rows AS list
MATCH (o:Occupation {soc: list.soc})
UNWIND list.entries AS row
MERGE (program:EducationProgram {code: row.code})
MERGE (o)-[prepared:PREPARED_BY]->(program)
SET
  prepared.listedRank = row.rank,
  prepared.document = list.sha256;
