// Drop what an earlier workbook had and this one does not.
MATCH (n:Outlook|OccupationGroup)
WHERE NOT n.code IN $codes
DETACH DELETE n;
