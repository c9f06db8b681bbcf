// Find the occupation of a document without a code by its title.
CREATE INDEX occupation_title_key IF NOT EXISTS
FOR (o:Occupation)
ON (o.titleKey);
