// How much education do the workers of each occupation say is usual? The mean of their answers, 1 (less than high school) to 12.
// :params {}
MATCH (o:Occupation)-[answer:HAS_EDUCATION]->(c:EducationCategory {scale: 'RL'})
WHERE c.category IS NOT NULL
WITH o.soc AS soc, sum(answer.percent * c.category) AS answers, sum(answer.percent) AS percent
WHERE percent > 0
RETURN
  soc,
  answers / percent AS education
ORDER BY soc;
