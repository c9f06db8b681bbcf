// Search elements by name.
CREATE FULLTEXT INDEX element_names IF NOT EXISTS
FOR (e:Element)
ON EACH [e.name];
