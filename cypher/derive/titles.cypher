// What else is each occupation called?
// :params {}
MATCH (title:JobTitle)-[:RELATED_TITLE_OF]->(o:Occupation)
RETURN
  o.soc AS soc,
  collect(title.name) AS texts
ORDER BY soc;
