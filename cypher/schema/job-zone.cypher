// A JobZone has one key: code.
CREATE CONSTRAINT job_zone_key IF NOT EXISTS
FOR (j:JobZone)
REQUIRE j.code IS UNIQUE;
