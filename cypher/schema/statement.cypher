// A Statement has one key: id.
CREATE CONSTRAINT statement_key IF NOT EXISTS
FOR (s:Statement)
REQUIRE s.id IS UNIQUE;
