// Which elements does the graph have from O*NET, and from which release?
MATCH (n:Element)
WHERE n[$stamp] IS NOT NULL
RETURN
  [n.id, [label IN labels(n) WHERE label <> 'Element'][0]] AS keys,
  properties(n) AS properties;
