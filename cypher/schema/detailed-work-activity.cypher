// A DetailedWorkActivity has one key: id.
CREATE CONSTRAINT detailed_work_activity_key IF NOT EXISTS
FOR (d:DetailedWorkActivity)
REQUIRE d.id IS UNIQUE;
