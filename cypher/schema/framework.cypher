// A Framework has one key: id.
CREATE CONSTRAINT framework_key IF NOT EXISTS
FOR (f:Framework)
REQUIRE f.id IS UNIQUE;
