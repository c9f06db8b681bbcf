// Search tasks by their words.
CREATE FULLTEXT INDEX task_text IF NOT EXISTS
FOR (t:Task)
ON EACH [t.text];
