// Put statements into their durable-skill domains; the domain of a statement is part of its id and never changes.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
WHERE NOT EXISTS { (s)-[:IN_DOMAIN]->() }
MERGE (domain:DurableSkillDomain {name: row.domain})
CREATE (s)-[:IN_DOMAIN]->(domain);
