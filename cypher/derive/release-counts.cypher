// Write how much rests on each O*NET release, so that nobody has to count it.
MATCH (release:OnetRelease)
WITH
  release,
  {
    occupations: COUNT { (o:Occupation) WHERE o.release = release.version },
    tasks: COUNT { (t:Task) WHERE t.release = release.version },
    ratings: COUNT { (:Occupation)-[r:REQUIRES]->() WHERE r.release = release.version },
    titles: COUNT { (:JobTitle)-[r:RELATED_TITLE_OF]->() WHERE r.release = release.version }
  } AS counts
WHERE any(name IN keys(counts) WHERE coalesce(release[name], -1) <> counts[name])
SET release += counts
RETURN
  count(release) AS changed;
