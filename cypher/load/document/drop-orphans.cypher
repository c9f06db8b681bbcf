// Drop list entries that no occupation has any more and that O*NET does not know.
MATCH (x:Element|Technology|Task|JobTitle|EducationProgram|Apprenticeship|CitationSource|DurableSkillDomain)
WHERE x.release IS NULL
  AND NOT EXISTS { (x)--() }
DELETE x;
