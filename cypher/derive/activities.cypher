// Which detailed and intermediate work activities do the tasks of each occupation belong to?
// :params {}
MATCH (o:Occupation)-[:PERFORMS]->(:Task)-[:PART_OF]->(a:DetailedWorkActivity)
WITH DISTINCT o, a
OPTIONAL MATCH (a)-[:PART_OF]->(above:IntermediateWorkActivity)
RETURN
  o.soc AS soc,
  collect(a.id) + collect(DISTINCT above.id) AS ids
ORDER BY soc;
