// Write the related titles that a document lists.
UNWIND $rows AS list
MATCH (o:Occupation {soc: list.soc})
UNWIND list.entries AS row
MERGE (title:JobTitle {key: row.key})
ON CREATE SET title.name = row.name
MERGE (title)-[related:RELATED_TITLE_OF]->(o)
SET
  related.listedRank = row.rank,
  related.document = list.sha256;
