:params {code: 'S', limit: 100};
// Which occupations have a Holland code that begins with these letters?
//
// The code holds the first letters of the occupation's highest interests, the highest first: Realistic, Investigative, Artistic, Social,
// Enterprising, Conventional. SI means Social before Investigative.
//
// @param code string 1..3: the letters, in capitals or not
// @param limit integer 1..1100: the most occupations
//
// @column soc string: the O*NET-SOC code
// @column title string: the title
// @column code string: its Holland code, one to three letters
// @column interests string[]: the interests in words
// @column scores number[]: how characteristic each is, 1 to 7
// @column jobZone integer?: its job zone

MATCH (o:Occupation)-[has:HAS_INTEREST]->(interest:Interest)
WHERE has.highPoint IS NOT NULL
WITH o, interest, has
ORDER BY has.highPoint, interest.id
WITH
  o,
  collect(interest.name) AS interests,
  collect(has.score) AS scores
WITH *, reduce(code = '', name IN interests | code + left(name, 1)) AS code
WHERE code STARTS WITH toUpper($code)
RETURN
  o.soc AS soc,
  o.title AS title,
  code,
  interests,
  scores,
  o.jobZone AS jobZone
ORDER BY code, scores[0] DESC, soc
LIMIT toInteger($limit);
