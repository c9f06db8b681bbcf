// Which elements without a content model does the graph have from O*NET, and from which release?
MATCH (n:Element)
WHERE n.listedRelease IS NOT NULL
RETURN
  [n.id, [l IN labels(n) WHERE l <> 'Element'][0]] AS keys,
  properties(n) AS properties;
