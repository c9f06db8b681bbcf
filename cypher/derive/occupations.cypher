// Which occupations are there, and what is said of each in a sentence?
// :params {}
MATCH (o:Occupation)
RETURN
  o.soc AS soc,
  o.title AS title,
  o.description AS description,
  o.jobZone AS jobZone,
  o.release AS release
ORDER BY soc;
