// Take away the titles that no occupation has any more.
MATCH (t:JobTitle)
WHERE NOT EXISTS { (t)-[:RELATED_TITLE_OF]->() }
DETACH DELETE t;
