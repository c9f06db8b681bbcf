// A Document has one key: sha256.
CREATE CONSTRAINT document_key IF NOT EXISTS
FOR (d:Document)
REQUIRE d.sha256 IS UNIQUE;
