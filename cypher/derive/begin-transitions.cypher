// Begin new transitions with what explains them; what routes search by follows in another transaction.
// Neo4j finds first what was written last, and a search for routes reads these four properties of thousands of transitions.
// Meanwhile, whoever reads a transition takes one without months for none.
UNWIND $rows AS row
MATCH (a:Occupation {soc: row.from})
MATCH (b:Occupation {soc: row.to})
WHERE NOT EXISTS { (a)-[:TRANSITION]->(b) }
CREATE (a)-[r:TRANSITION]->(b)
SET
  r = row.properties,
  r.relatedness = null,
  r.months = null,
  r.jobZoneStep = null,
  r.landingRank = null;
