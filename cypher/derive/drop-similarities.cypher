// Drop similarities that no longer hold.
UNWIND $rows AS row
MATCH (:Occupation {soc: row.from})-[r:SIMILAR_TO]->(:Occupation {soc: row.to})
DELETE r;
