// A ContentCategory has one key: id.
CREATE CONSTRAINT onet_content_category_key IF NOT EXISTS
FOR (n:ContentCategory)
REQUIRE n.id IS UNIQUE;
