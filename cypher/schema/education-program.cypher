// A EducationProgram has one key: code.
CREATE CONSTRAINT education_program_key IF NOT EXISTS
FOR (e:EducationProgram)
REQUIRE e.code IS UNIQUE;
