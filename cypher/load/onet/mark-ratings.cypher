// Mark the occupations of O*NET that it has rated, and those that it has not.
MATCH (o:Occupation)
WHERE o.release IS NOT NULL
WITH o, EXISTS { (o)-[r:REQUIRES]->() WHERE r.importance IS NOT NULL } AS rated
WHERE o.hasRatings IS NULL OR o.hasRatings <> rated
SET o.hasRatings = rated;
