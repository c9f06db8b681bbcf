// Write the job zones.
UNWIND $rows AS row
MERGE (z:JobZone {code: toInteger(row.code)})
SET z += row.properties;
