// What texts and occupations mean to a sentence model, as vectors.
CREATE CONSTRAINT text_embedding_text IF NOT EXISTS FOR (e:TextEmbedding) REQUIRE e.text IS UNIQUE;
CREATE CONSTRAINT occupation_embedding_soc IF NOT EXISTS FOR (e:OccupationEmbedding) REQUIRE e.soc IS UNIQUE;
CREATE VECTOR INDEX text_vectors IF NOT EXISTS FOR (e:TextEmbedding) ON (e.vector) OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
CREATE VECTOR INDEX occupation_task_vectors IF NOT EXISTS FOR (e:OccupationEmbedding) ON (e.tasks) OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
CREATE VECTOR INDEX occupation_title_vectors IF NOT EXISTS FOR (e:OccupationEmbedding) ON (e.titles) OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
