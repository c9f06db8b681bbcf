// A CitationSource has one key: id.
CREATE CONSTRAINT citation_source_key IF NOT EXISTS
FOR (c:CitationSource)
REQUIRE c.id IS UNIQUE;
