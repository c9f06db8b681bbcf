// A EducationCategory has one key: id.
CREATE CONSTRAINT onet_education_category_key IF NOT EXISTS
FOR (n:EducationCategory)
REQUIRE n.id IS UNIQUE;
