// Drop what only this document's lists say of an occupation; what O*NET says too stays with O*NET's figures.
MATCH (o:Occupation {soc: $soc})-[r:REQUIRES|USES|PERFORMS|PREPARED_BY|HAS_APPRENTICESHIP|RELATED_TITLE_OF]-(x)
WHERE r.document = $sha256
WITH
  r,
  r.release IS NULL AND r.reportedRelease IS NULL AS listedOnly
FOREACH (ignored IN CASE WHEN listedOnly THEN [1] ELSE [] END | DELETE r)
FOREACH (ignored IN CASE WHEN listedOnly THEN [] ELSE [1] END | REMOVE r.document, r.listedRank);
