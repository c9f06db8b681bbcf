// A Element has one key: id.
CREATE CONSTRAINT element_key IF NOT EXISTS
FOR (e:Element)
REQUIRE e.id IS UNIQUE;
