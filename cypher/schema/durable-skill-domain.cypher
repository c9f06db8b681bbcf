// A DurableSkillDomain has one key: name.
CREATE CONSTRAINT durable_skill_domain_key IF NOT EXISTS
FOR (d:DurableSkillDomain)
REQUIRE d.name IS UNIQUE;
