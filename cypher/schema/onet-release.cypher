// A OnetRelease has one key: version.
CREATE CONSTRAINT onet_release_key IF NOT EXISTS
FOR (n:OnetRelease)
REQUIRE n.version IS UNIQUE;
