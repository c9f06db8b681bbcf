// What the Employment Projections say, and the groups of the Standard Occupational Classification.
CREATE CONSTRAINT outlook_key IF NOT EXISTS FOR (o:Outlook) REQUIRE o.code IS UNIQUE;
CREATE CONSTRAINT occupation_group_key IF NOT EXISTS FOR (g:OccupationGroup) REQUIRE g.code IS UNIQUE;
