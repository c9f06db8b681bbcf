// A LevelAnchor has one key: id.
CREATE CONSTRAINT onet_level_anchor_key IF NOT EXISTS
FOR (n:LevelAnchor)
REQUIRE n.id IS UNIQUE;
