// Drop transitions that no longer hold.
UNWIND $rows AS row
MATCH (:Occupation {soc: row.from})-[r:TRANSITION]->(:Occupation {soc: row.to})
DELETE r;
