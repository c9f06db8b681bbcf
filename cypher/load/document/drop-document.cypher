// Forget a document that was replaced.
MATCH (d:Document {sha256: $sha256})
DETACH DELETE d;
