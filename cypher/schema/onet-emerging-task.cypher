// A EmergingTask has one key: id.
CREATE CONSTRAINT onet_emerging_task_key IF NOT EXISTS
FOR (n:EmergingTask)
REQUIRE n.id IS UNIQUE;
