:params {occupations: ['21-1021.00', '21-1014.00'], detailed: ['21-1021.00', '21-1014.00']};
// What is compared of occupations when one moves between them?
//
// Elements count by weight and distinctiveness, detailed work activities by rarity; what O*NET suppresses of them is left out. Where
// O*NET counts four job zones, zone 1 of a document is O*NET's 2: the two schemes are never mixed.
//
// @param occupations string[] 1..2000: SOC codes
// @param detailed string[] 0..2000: those of them of which the elements and activities are returned
//
// @column soc string: the occupation
// @column jobZone integer?: its job zone, where it is known
// @column elements map[]: skills, knowledge, abilities and work activities, rated or listed
// @column activities map[]: its detailed work activities, with the intermediate ones above them
// @column answers map[]: the percentage of workers who gave each answer on education (RL), experience (RW) and training (PT, OJ)
// @column outlook map?: typical education, experience and training and the median wage, where the Employment Projections have them
// @column nearest string[]: the codes of the most related occupations, nearest first
// @column nearestRated string[]: the first five of them that O*NET rates

MATCH (o:Occupation)
WHERE o.soc IN $occupations
RETURN
  o.soc AS soc,
  CASE
    WHEN o.jobZone = 1 AND o.jobZoneScheme IS NULL AND EXISTS { (:Occupation {jobZoneScheme: 4}) } THEN 2
    ELSE o.jobZone
  END AS jobZone,
  COLLECT {
    MATCH (o)-[r:REQUIRES]->(e:Skill|Knowledge|Ability|WorkActivity)
    WHERE o.soc IN $detailed
      AND (r.importance IS NOT NULL AND NOT coalesce(r.importanceSuppress, false) OR r.listedRank IS NOT NULL)
    RETURN {
      id: e.id,
      kind: e.kind,
      weight: r.weight,
      distinctiveness: r.distinctiveness,
      level: CASE WHEN NOT coalesce(r.levelSuppress, false) THEN r.level END,
      listed: r.importance IS NULL
    }
    ORDER BY e.id
  } AS elements,
  COLLECT {
    MATCH (o)-[:PERFORMS]->(:Task)-[:PART_OF]->(a:DetailedWorkActivity)
    WHERE o.soc IN $detailed
    WITH DISTINCT a
    ORDER BY a.id
    RETURN a {.id, rarity: coalesce(a.rarity, 1.0), above: COLLECT { MATCH (a)-[:PART_OF]->(i:IntermediateWorkActivity) RETURN i.id ORDER BY i.id }}
  } AS activities,
  COLLECT {
    MATCH (o)-[answer:HAS_EDUCATION]->(c:EducationCategory)
    WHERE c.category IS NOT NULL
    RETURN {scale: c.scale, category: c.category, percent: answer.percent}
    ORDER BY c.scale, c.category
  } AS answers,
  COLLECT { MATCH (o)-[:HAS_OUTLOOK]->(outlook:Outlook) RETURN outlook {.education, .experience, .training, .medianWage} }[0] AS outlook,
  COLLECT { MATCH (o)-[similar:SIMILAR_TO]->(near:Occupation) RETURN near.soc ORDER BY similar.rank } AS nearest,
  COLLECT { MATCH (o)-[similar:SIMILAR_TO]->(near:Occupation {hasRatings: true}) RETURN near.soc ORDER BY similar.rank LIMIT 5 } AS nearestRated
ORDER BY soc;
