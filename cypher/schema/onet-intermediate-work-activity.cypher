// A IntermediateWorkActivity has one key: id.
CREATE CONSTRAINT onet_intermediate_work_activity_key IF NOT EXISTS
FOR (n:IntermediateWorkActivity)
REQUIRE n.id IS UNIQUE;
