// Search statements by their words.
CREATE FULLTEXT INDEX statement_text IF NOT EXISTS
FOR (s:Statement)
ON EACH [s.text];
