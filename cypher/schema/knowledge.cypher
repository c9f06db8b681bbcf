// A Knowledge has one key: id.
CREATE CONSTRAINT knowledge_key IF NOT EXISTS
FOR (k:Knowledge)
REQUIRE k.id IS UNIQUE;
