// Make room for the occupations of documents, and hold them until the documents are loaded.
UNWIND $rows AS row
MERGE (o:Occupation {soc: row.soc})
ON CREATE SET
  o.title = row.title,
  o.titleKey = row.titleKey
SET o.soc = row.soc
FOREACH (ignored IN CASE WHEN row.uncoded THEN [1] ELSE [] END | SET o:Uncoded);
