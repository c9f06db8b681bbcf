// Make documents those that the lists of their occupations rest on.
UNWIND $rows AS row
MATCH (d:Document)-[describes:DESCRIBES]->(:Occupation {soc: row.soc})
SET describes.ownsLists = CASE WHEN d.sha256 = row.sha256 THEN true END;
