:params {occupation: '21-1014.00', limit: 50};
// Which occupations near one are usually held by people without a bachelor's degree?
//
// @param occupation string 1..200: the SOC code of the occupation
// @param limit integer 1..100: the most occupations
//
// @column soc string: the O*NET-SOC code
// @column title string: the title
// @column relatedness number: how related it is, 0 to 1
// @column usualEducation string: the education that half of the workers do not exceed
// @column basis string: where the education is from: onet, outlook, nearest or job-zone
// @column experienceMonths number?: usual related experience
// @column trainingMonths number?: usual training on site or on the job
// @column medianWage number?: its median wage a year, in dollars

MATCH (:Occupation {soc: $occupation})-[r:SIMILAR_TO]->(o:Occupation)
WHERE o.educationMonths < 48
OPTIONAL MATCH (o)-[:HAS_OUTLOOK]->(outlook:Outlook)
RETURN
  o.soc AS soc,
  o.title AS title,
  r.score AS relatedness,
  o.usualEducation AS usualEducation,
  o.preparationBasis AS basis,
  o.experienceMonths AS experienceMonths,
  o.trainingMonths AS trainingMonths,
  outlook.medianWage AS medianWage
ORDER BY relatedness DESC, soc
LIMIT toInteger($limit);
