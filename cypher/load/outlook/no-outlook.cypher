// Say of occupations why they have no outlook.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
SET o.noOutlookReason = row.reason
WITH o
MATCH (o)-[former:HAS_OUTLOOK]->()
DELETE former;
