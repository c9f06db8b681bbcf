// A SkillCluster has one key: code.
CREATE CONSTRAINT skill_cluster_key IF NOT EXISTS
FOR (s:SkillCluster)
REQUIRE s.code IS UNIQUE;
