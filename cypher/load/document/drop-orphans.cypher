// Drop what no occupation and no statement has any more and O*NET does not know.
MATCH (x:Element|Technology|Task|JobTitle|EducationProgram|Apprenticeship|CitationSource|DurableSkillDomain|JobZone
  |SkillCluster)
WHERE x.release IS NULL
  AND NOT EXISTS { (x)--() }
DELETE x;
