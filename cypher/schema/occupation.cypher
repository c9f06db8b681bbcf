// A Occupation has one key: soc.
CREATE CONSTRAINT occupation_key IF NOT EXISTS
FOR (o:Occupation)
REQUIRE o.soc IS UNIQUE;
