// Which occupations with a job zone does the graph have from O*NET, and from which release?
MATCH (n:Occupation)
WHERE n.jobZoneRelease IS NOT NULL
RETURN
  [n.soc] AS keys,
  properties(n) AS properties;
