:params {group: '21', limit: 100};
// How does one usually prepare for the occupations of a group, in school, experience and training?
//
// @param group string 2..10: the first digits of the SOC codes, such as '29-1'
// @param limit integer 1..1100: the most occupations
//
// @column soc string: the O*NET-SOC code
// @column title string: the title
// @column usualEducation string: the education that half of the workers do not exceed
// @column educationMonths integer: the months of school that it takes after high school
// @column experienceMonths number?: usual related experience
// @column trainingMonths number?: usual training on site or on the job
// @column basis string: where the education is from: onet, outlook, nearest or job-zone
// @column typicalEducation string?: the typical education by the Employment Projections
// @column certification number?: how important O*NET's respondents find a certification, 1 to 5

MATCH (o:Occupation)
WHERE o.soc STARTS WITH $group
  AND o.usualEducation IS NOT NULL
OPTIONAL MATCH (o)-[:HAS_OUTLOOK]->(outlook:Outlook)
OPTIONAL MATCH (o)-[certified:HAS_EDUCATION]->(:EducationCategory {id: '2.D.4.a/IM'})
RETURN
  o.soc AS soc,
  o.title AS title,
  o.usualEducation AS usualEducation,
  o.educationMonths AS educationMonths,
  o.experienceMonths AS experienceMonths,
  o.trainingMonths AS trainingMonths,
  o.preparationBasis AS basis,
  outlook.education AS typicalEducation,
  certified.importance AS certification
ORDER BY educationMonths, soc
LIMIT toInteger($limit);
