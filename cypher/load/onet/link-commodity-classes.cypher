// Connect O*NET's technologies and tools with their UNSPSC class, whose code is the first six digits of theirs.
MATCH (n:Technology|Tool)
WHERE n.release IS NOT NULL
MATCH (c:CommodityClass {code: left(n.code, size(n.code) - 2) + '00'})
WHERE NOT EXISTS { (n)-[:IN_CLASS]->(c) }
CREATE (n)-[:IN_CLASS]->(c);
