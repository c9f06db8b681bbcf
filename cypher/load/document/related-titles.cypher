// Write the related titles that a document lists.
MATCH (o:Occupation {soc: $soc})
UNWIND $rows AS row
MERGE (title:JobTitle {key: row.key})
ON CREATE SET title.name = row.name
MERGE (title)-[related:RELATED_TITLE_OF]->(o)
SET
  related.listedRank = row.rank,
  related.document = $sha256;
