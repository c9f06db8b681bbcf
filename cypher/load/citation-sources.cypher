// Write the sources that statements cite.
UNWIND $rows AS row
MERGE (source:CitationSource {id: row.id})
ON CREATE SET source = row
ON MATCH SET
  source.url = coalesce(source.url, row.url),
  source.licence = coalesce(source.licence, row.licence);
