// Which occupations without a code have the title of one with a code?
MATCH (u:Uncoded)
MATCH (o:Occupation {titleKey: u.titleKey})
WHERE NOT o:Uncoded
WITH u, min(o.soc) AS soc
RETURN
  u.soc AS uncoded,
  soc AS soc
ORDER BY uncoded;
