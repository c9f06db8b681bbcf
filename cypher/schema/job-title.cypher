// A JobTitle has one key: key.
CREATE CONSTRAINT job_title_key IF NOT EXISTS
FOR (j:JobTitle)
REQUIRE j.key IS UNIQUE;
