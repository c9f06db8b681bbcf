// Which occupation with a code has this title?
MATCH (o:Occupation {titleKey: $titleKey})
WHERE NOT o:Uncoded
RETURN
  o.soc AS soc
ORDER BY soc
LIMIT 1;
