// Which ratings of elements of this kind does the graph have from O*NET, and from which release?
MATCH (e:Element)<-[r:REQUIRES]-(o:Occupation)
WHERE $label IN labels(e)
  AND r.release IS NOT NULL
RETURN
  [o.soc, e.id] AS keys,
  properties(r) AS properties;
