// Drop what only this document's lists say of an occupation; what O*NET says too stays with O*NET's figures.
MATCH (o:Occupation {soc: $soc})-[r:REQUIRES|USES|PERFORMS|PREPARED_BY|HAS_APPRENTICESHIP|RELATED_TITLE_OF]-(x)
WHERE r.document = $sha256
FOREACH (ignored IN CASE WHEN r.release IS NULL THEN [1] ELSE [] END | DELETE r)
FOREACH (ignored IN CASE WHEN r.release IS NOT NULL THEN [1] ELSE [] END | REMOVE r.document, r.listedRank);
