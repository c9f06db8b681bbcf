// Which technologies does each occupation use?
// :params {}
MATCH (o:Occupation)-[:USES]->(t:Technology)
RETURN
  o.soc AS soc,
  collect(t.code) AS ids
ORDER BY soc;
