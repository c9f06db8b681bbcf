// Write the occupations; O*NET's title and description go before those of documents.
UNWIND $rows AS row
MERGE (o:Occupation {soc: row.soc})
SET o += row.properties;
