// A Apprenticeship has one key: code.
CREATE CONSTRAINT apprenticeship_key IF NOT EXISTS
FOR (a:Apprenticeship)
REQUIRE a.code IS UNIQUE;
