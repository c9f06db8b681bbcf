// Which of these documents speak of an occupation without a code?
UNWIND $digests AS digest
MATCH (:Document {sha256: digest})-[:DESCRIBES]->(u:Uncoded)
RETURN DISTINCT
  u.soc AS uncoded
ORDER BY uncoded;
