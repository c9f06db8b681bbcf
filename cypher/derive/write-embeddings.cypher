// Write the vectors of texts.
UNWIND $rows AS row
MERGE (e:TextEmbedding {text: row.text})
SET e.model = $model
WITH e, row
CALL db.create.setNodeVectorProperty(e, 'vector', row.vector);
