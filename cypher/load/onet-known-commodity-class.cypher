// Which UNSPSC classes does the graph have from O*NET, and from which release?
MATCH (n:CommodityClass)
WHERE n.release IS NOT NULL
RETURN
  [n.code] AS keys,
  properties(n) AS properties;
