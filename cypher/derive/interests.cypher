// Which interests does each occupation suit, and how much?
// :params {}
MATCH (o:Occupation)-[r:HAS_INTEREST]->(e:Interest)
WHERE r.score IS NOT NULL
RETURN
  o.soc AS soc,
  collect([e.id, labels(e), r.score, null, null]) AS ratings,
  collect(DISTINCT r.release) AS releases
ORDER BY soc;
