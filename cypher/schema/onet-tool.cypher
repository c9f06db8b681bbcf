// A Tool has one key: code.
CREATE CONSTRAINT onet_tool_key IF NOT EXISTS
FOR (n:Tool)
REQUIRE n.code IS UNIQUE;
