// Look nodes up by more than their keys, and search their texts.
CREATE INDEX document_path IF NOT EXISTS FOR (d:Document) ON (d.path);
CREATE INDEX occupation_title_key IF NOT EXISTS FOR (o:Occupation) ON (o.titleKey);
CREATE FULLTEXT INDEX element_names IF NOT EXISTS FOR (e:Element) ON EACH [e.name];
CREATE FULLTEXT INDEX occupation_titles IF NOT EXISTS FOR (n:Occupation|JobTitle) ON EACH [n.title, n.name];
CREATE FULLTEXT INDEX statement_text IF NOT EXISTS FOR (s:Statement) ON EACH [s.text];
CREATE FULLTEXT INDEX task_text IF NOT EXISTS FOR (t:Task) ON EACH [t.text];
CREATE FULLTEXT INDEX technology_names IF NOT EXISTS FOR (t:Technology) ON EACH [t.name];
