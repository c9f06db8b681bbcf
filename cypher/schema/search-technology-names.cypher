// Search technologies by name.
CREATE FULLTEXT INDEX technology_names IF NOT EXISTS
FOR (t:Technology)
ON EACH [t.name];
