// A Derivation has one key: key.
CREATE CONSTRAINT derivation_key IF NOT EXISTS
FOR (d:Derivation)
REQUIRE d.key IS UNIQUE;
