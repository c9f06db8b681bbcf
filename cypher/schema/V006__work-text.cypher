// What people do, found by its words in any of their forms.
CREATE FULLTEXT INDEX work_text IF NOT EXISTS FOR (n:Occupation|Task) ON EACH [n.description, n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX activity_titles IF NOT EXISTS FOR (a:DetailedWorkActivity) ON EACH [a.title];
