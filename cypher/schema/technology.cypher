// A Technology has one key: code.
CREATE CONSTRAINT technology_key IF NOT EXISTS
FOR (t:Technology)
REQUIRE t.code IS UNIQUE;
