// From which texts were the vectors of each occupation computed?
// :params {}
MATCH (e:OccupationEmbedding)
RETURN
  e.soc AS soc,
  e.digest AS digest
ORDER BY soc;
