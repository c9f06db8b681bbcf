// Which of these documents are in the graph, or meet another one there that is of the same file or of the same occupation?
UNWIND $rows AS row
WITH row
WHERE EXISTS { (:Document {sha256: row.sha256}) }
  OR EXISTS { (d:Document) WHERE d.source IN row.sources }
  OR EXISTS { (:Document)-[:DESCRIBES]->(:Occupation {soc: row.soc}) }
RETURN
  row.sha256 AS sha256
ORDER BY sha256;
