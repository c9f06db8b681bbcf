// What does each occupation mean to the sentence model?
// :params {}
MATCH (e:OccupationEmbedding)
RETURN
  e.soc AS soc,
  e.tasks AS tasks,
  e.description AS description,
  e.titles AS titles
ORDER BY soc;
