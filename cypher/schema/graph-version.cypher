// A GraphVersion has one key: key.
CREATE CONSTRAINT graph_version_key IF NOT EXISTS
FOR (v:GraphVersion)
REQUIRE v.key IS UNIQUE;
