// Remember which names statements were searched for.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
SET s.mentionsOf = $dictionary;
