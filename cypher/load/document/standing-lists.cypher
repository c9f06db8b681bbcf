// Which document do the lists of this occupation rest on?
MATCH (d:Document)-[describes:DESCRIBES {ownsLists: true}]->(:Occupation {soc: $soc})
RETURN
  d.sha256 AS sha256,
  d.path AS path,
  d.source AS source,
  coalesce(d.preferred, false) AS preferred,
  d.exportedAt AS exportedAt,
  describes.version AS version,
  describes.listed AS listed
ORDER BY sha256
LIMIT 1;
