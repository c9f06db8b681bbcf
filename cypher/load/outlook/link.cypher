// Connect occupations with the row that speaks for them.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (outlook:Outlook {code: row.code})
SET o.noOutlookReason = null
MERGE (o)-[r:HAS_OUTLOOK]->(outlook)
SET r.basis = row.basis
WITH o, outlook
OPTIONAL MATCH (o)-[former:HAS_OUTLOOK]->(other:Outlook)
WHERE other <> outlook
DELETE former;
