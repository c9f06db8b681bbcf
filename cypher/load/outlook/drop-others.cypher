// Drop what an earlier workbook had and this one does not.
MATCH (o:Outlook)
WHERE NOT o.code IN $codes
DETACH DELETE o;
