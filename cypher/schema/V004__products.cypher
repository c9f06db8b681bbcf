// Since O*NET 30.3 software is known by the names of products alone.
CREATE CONSTRAINT product_key IF NOT EXISTS FOR (p:Product) REQUIRE p.key IS UNIQUE;
CREATE FULLTEXT INDEX product_names IF NOT EXISTS FOR (p:Product) ON EACH [p.name, p.shortNames];
// Releases number activities differently and are joined by the title.
MATCH (a:DetailedWorkActivity|IntermediateWorkActivity) WHERE a.titleKey IS NULL SET a.titleKey = toLower(a.title);
// Earlier versions imported releases without products, work context and sources of ratings: importing them again reads them again.
MATCH (r:OnetRelease) SET r.sha256 = '';
