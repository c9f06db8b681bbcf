// Put statements into their durable-skill domains.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MERGE (domain:DurableSkillDomain {name: row.domain})
MERGE (s)-[:IN_DOMAIN]->(domain);
