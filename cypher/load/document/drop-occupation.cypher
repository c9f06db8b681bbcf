// Drop an occupation that nothing in the graph speaks of any more.
MATCH (o:Occupation {soc: $soc})
WHERE o.release IS NULL
  AND NOT EXISTS { (:Document)-[:DESCRIBES]->(o) }
  AND NOT EXISTS { (o)-[:HAS_FRAMEWORK]->() }
DETACH DELETE o;
