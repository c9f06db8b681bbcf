// Write the sources that statements cite; a source that is known already is locked only to add what was unknown of it.
UNWIND $rows AS row
MERGE (source:CitationSource {id: row.id})
ON CREATE SET source = row
WITH
  row,
  source
WHERE (source.url IS NULL AND row.url IS NOT NULL)
  OR (source.licence IS NULL AND row.licence IS NOT NULL)
SET
  source.url = coalesce(source.url, row.url),
  source.licence = coalesce(source.licence, row.licence);
