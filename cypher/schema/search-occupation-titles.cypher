// Search occupations by their titles and related titles.
CREATE FULLTEXT INDEX occupation_titles IF NOT EXISTS
FOR (n:Occupation|JobTitle)
ON EACH [n.title, n.name];
