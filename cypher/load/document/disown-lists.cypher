// The lists of an occupation rest on none of its documents any more.
MATCH (:Document)-[describes:DESCRIBES {ownsLists: true}]->(:Occupation {soc: $soc})
SET describes.ownsLists = null;
