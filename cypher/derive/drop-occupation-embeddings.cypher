// Drop the vectors of occupations that are no longer there.
MATCH (e:OccupationEmbedding)
WHERE e.soc IN $occupations
DETACH DELETE e;
