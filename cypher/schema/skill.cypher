// A Skill has one key: id.
CREATE CONSTRAINT skill_key IF NOT EXISTS
FOR (s:Skill)
REQUIRE s.id IS UNIQUE;
