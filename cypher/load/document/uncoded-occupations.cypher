// Which occupations without a code have the title of one with a code, or an alternate title that only one has?
MATCH (u:Uncoded)
OPTIONAL MATCH (o:Occupation {titleKey: u.titleKey})
WHERE NOT o:Uncoded
WITH u, min(o.soc) AS titled
OPTIONAL MATCH (:JobTitle {key: u.titleKey})-[called:RELATED_TITLE_OF]->(o:Occupation)
WHERE NOT o:Uncoded
  AND called.release IS NOT NULL
WITH u, titled, collect(DISTINCT o.soc) AS called
WITH u, coalesce(titled, CASE WHEN size(called) = 1 THEN called[0] END) AS soc
WHERE soc IS NOT NULL
RETURN
  u.soc AS uncoded,
  soc AS soc
ORDER BY uncoded;
