// From which places are the documents that are preferred by hand?
MATCH (d:Document {preferred: true})
RETURN d.source AS source
ORDER BY source;
