// Lead statements to the sources that they cite, in the order of the document.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (source:CitationSource {id: row.source})
MERGE (s)-[cites:CITES]->(source)
SET cites.position = row.position;
