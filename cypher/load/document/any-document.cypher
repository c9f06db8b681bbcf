// Is there any document in the graph?
MATCH (document:Document)
RETURN document.sha256 AS sha256
LIMIT 1;
