// A Task has one key: id.
CREATE CONSTRAINT task_key IF NOT EXISTS
FOR (t:Task)
REQUIRE t.id IS UNIQUE;
