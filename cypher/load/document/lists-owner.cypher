// Make one document the one that an occupation's lists rest on.
MATCH (d:Document)-[describes:DESCRIBES]->(:Occupation {soc: $soc})
SET describes.ownsLists = CASE WHEN d.sha256 = $sha256 THEN true END;
