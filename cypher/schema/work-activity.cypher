// A WorkActivity has one key: id.
CREATE CONSTRAINT work_activity_key IF NOT EXISTS
FOR (w:WorkActivity)
REQUIRE w.id IS UNIQUE;
