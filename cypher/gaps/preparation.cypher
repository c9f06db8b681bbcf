:params {occupation: '21-1014.00'};
// How does one usually prepare for an occupation?
//
// Skillways has no data on licences; the importance of certification and the words of the Employment Projections are hints.
//
// @param occupation string 1..200: the SOC code of the occupation
//
// @column usualEducation string?: the education that half of the workers do not exceed
// @column basis string?: where that is from: onet, outlook, nearest or job-zone
// @column typicalEducation string?: the typical education for entry by the Employment Projections, in their words
// @column typicalExperience string?: the typical experience by the Employment Projections
// @column typicalTraining string?: the typical training by the Employment Projections
// @column certification number?: how important O*NET's respondents find a certification, 1 to 5
// @column apprenticeship number?: how important they find an apprenticeship, 1 to 5

MATCH (o:Occupation {soc: $occupation})
OPTIONAL MATCH (o)-[:HAS_OUTLOOK]->(outlook:Outlook)
RETURN
  o.usualEducation AS usualEducation,
  o.preparationBasis AS basis,
  outlook.education AS typicalEducation,
  outlook.experience AS typicalExperience,
  outlook.training AS typicalTraining,
  COLLECT { MATCH (o)-[r:HAS_EDUCATION]->(:EducationCategory {id: '2.D.4.a/IM'}) RETURN r.importance }[0] AS certification,
  COLLECT { MATCH (o)-[r:HAS_EDUCATION]->(:EducationCategory {id: '3.A.4.a/IM'}) RETURN r.importance }[0] AS apprenticeship
ORDER BY usualEducation;
