// A Scale has one key: id.
CREATE CONSTRAINT onet_scale_key IF NOT EXISTS
FOR (n:Scale)
REQUIRE n.id IS UNIQUE;
