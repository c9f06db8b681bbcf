// Earlier versions find a document by its path, which is that of the loading machine: keep it as the source, and show the file's name.
MATCH (d:Document) WHERE d.source IS NULL SET d.source = d.path, d.path = split(replace(d.path, '\\', '/'), '/')[-1];
DROP INDEX document_path IF EXISTS;
CREATE INDEX document_source IF NOT EXISTS FOR (d:Document) ON (d.source);
