:params {occupation: '21-1014.00', limit: 100};
// How far can one rely on the ratings of an occupation, the least certain first?
//
// @param occupation string 1..200: the SOC code of the occupation
// @param limit integer 1..500: the most ratings
//
// @column kind string: Skill, Knowledge, Ability, WorkStyle or WorkActivity
// @column name string: the element
// @column importance number: the importance, 1 to 5
// @column standardError number?: its standard error
// @column lower number?: lower bound of the 95 % confidence interval
// @column upper number?: upper bound
// @column answers integer?: how many people answered
// @column suppress boolean: whether O*NET recommends not to use it
// @column source string?: by whom it was rated
// @column date string?: when, month and year
// @column release string?: the O*NET release

MATCH (:Occupation {soc: $occupation})-[r:REQUIRES]->(element:Element)
WHERE r.importance IS NOT NULL
RETURN
  [label IN labels(element) WHERE label <> 'Element'][0] AS kind,
  element.name AS name,
  r.importance AS importance,
  r.importanceStandardError AS standardError,
  r.importanceLower AS lower,
  r.importanceUpper AS upper,
  r.importanceN AS answers,
  coalesce(r.importanceSuppress, false) AS suppress,
  r.domainSource AS source,
  r.date AS date,
  r.release AS release
ORDER BY suppress DESC, coalesce(standardError, 0) DESC, name, element.id
LIMIT toInteger($limit);
