// Which occupations do the Employment Projections have a row for?
MATCH (o:Outlook)
WHERE NOT o.summary
RETURN
  o.code AS code;
