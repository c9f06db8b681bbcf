// A Ability has one key: id.
CREATE CONSTRAINT ability_key IF NOT EXISTS
FOR (a:Ability)
REQUIRE a.id IS UNIQUE;
