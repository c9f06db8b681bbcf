// Which occupations have an O*NET-SOC code: all of them, or those that are not connected with an outlook yet?
MATCH (o:Occupation)
WHERE NOT o:Uncoded
  AND ($all
    OR o.noOutlookReason IS NULL
      AND NOT EXISTS { (o)-[:HAS_OUTLOOK]->() })
RETURN
  o.soc AS soc
ORDER BY soc;
