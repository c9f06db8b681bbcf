// A WorkStyle has one key: id.
CREATE CONSTRAINT work_style_key IF NOT EXISTS
FOR (w:WorkStyle)
REQUIRE w.id IS UNIQUE;
