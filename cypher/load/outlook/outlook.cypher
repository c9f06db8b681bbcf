// Write what the Employment Projections say of an occupation or group.
UNWIND $rows AS row
MERGE (o:Outlook {code: row.code})
SET o = row.properties, o.code = row.code;
