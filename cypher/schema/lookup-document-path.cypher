// Find what was loaded from a file before.
CREATE INDEX document_path IF NOT EXISTS
FOR (d:Document)
ON (d.path);
