// Elements and activities are few beside statements and tasks: what is nearest among them is found in an index of their own.
CREATE VECTOR INDEX work_vectors IF NOT EXISTS FOR (e:WorkEmbedding) ON (e.vector) OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
MATCH (:Element|DetailedWorkActivity)-[:HAS_EMBEDDING]->(e:TextEmbedding) SET e:WorkEmbedding;
