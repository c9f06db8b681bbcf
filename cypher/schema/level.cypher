// A Level has one key: id.
CREATE CONSTRAINT level_key IF NOT EXISTS
FOR (l:Level)
REQUIRE l.id IS UNIQUE;
