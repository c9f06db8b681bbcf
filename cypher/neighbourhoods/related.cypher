:params {occupations: ['21-1014.00', '21-1021.00'], by: 'score', limit: 25};
// Which occupations are around some others, by their relatedness or by one component of it?
//
// Only the nearest of each occupation are known to the graph. Around several occupations, one that is near to all of them comes
// before one that is near to a few: what is unknown counts as nothing in the mean.
//
// @param occupations string[] 1..10: the SOC codes to look around
// @param by string score|tasks|activities|knowledge|titles|ratings|workStyles|interests|technologies|jobZone|education|tasksByMeaning|descriptionByMeaning|titlesByMeaning: the whole score, or the component
// @param limit integer 1..200: the most occupations
//
// @column soc string: the neighbour
// @column title string: its title
// @column jobZone integer?: its job zone, where it is known
// @column strength number: the mean over the occupations of the list, 0 to 1
// @column near map[]: each occupation of the list that it is near to, with the score and its components

MATCH (own:Occupation)
WHERE own.soc IN $occupations
WITH collect(own) AS owns
UNWIND owns AS own
MATCH (own)-[similar:SIMILAR_TO]->(neighbour:Occupation)
WHERE NOT neighbour IN owns
  AND similar[$by] IS NOT NULL
WITH neighbour, size(owns) AS count, own, similar
ORDER BY own.soc
WITH
  neighbour,
  count,
  sum(similar[$by]) AS sum,
  collect(similar {
    .score, .rank, .tasks, .activities, .knowledge, .titles, .ratings, .workStyles, .interests, .technologies, .jobZone, .education,
    .tasksByMeaning, .descriptionByMeaning, .titlesByMeaning, .release, .method, soc: own.soc
  }) AS near
RETURN
  neighbour.soc AS soc,
  neighbour.title AS title,
  neighbour.jobZone AS jobZone,
  sum / count AS strength,
  near
ORDER BY strength DESC, soc
LIMIT toInteger($limit);
