// Make room for the occupation of a document, and hold it until the document is loaded.
MERGE (o:Occupation {soc: $soc})
ON CREATE SET
  o.title = $title,
  o.titleKey = $titleKey
SET o.soc = $soc
FOREACH (ignored IN CASE WHEN $uncoded THEN [1] ELSE [] END | SET o:Uncoded);
