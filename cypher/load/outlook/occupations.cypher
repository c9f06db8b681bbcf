// Which occupations have an O*NET-SOC code?
MATCH (o:Occupation)
WHERE NOT o:Uncoded
RETURN
  o.soc AS soc
ORDER BY soc;
