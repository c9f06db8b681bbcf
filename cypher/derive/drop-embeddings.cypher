// Drop the vectors of texts that nothing has any more, and those of another model.
MATCH (e:TextEmbedding)
WHERE e.model <> $model
  OR NOT EXISTS { ()-[:HAS_EMBEDDING]->(e) }
DETACH DELETE e;
