// Write statements below their level, or below their framework where the level is unknown, with their durable-skill domain and what they cite.
//
// The domain is part of a statement's id and never changes. Citations are always new: drop-citations has taken away those that were there.
// CREATE and not MERGE leads to domains and sources, which all documents share, because MERGE would lock them.
UNWIND $rows AS row
OPTIONAL MATCH (level:Level {id: row.parent})
OPTIONAL MATCH (framework:Framework {id: row.parent})
WITH row, coalesce(level, framework) AS parent
UNWIND row.statements AS statement
MERGE (s:Statement {id: statement.properties.id})
SET s = statement.properties
MERGE (parent)-[:HAS_STATEMENT]->(s)
FOREACH (name IN CASE WHEN row.domain IS NULL OR EXISTS { (s)-[:IN_DOMAIN]->() } THEN [] ELSE [row.domain] END |
  MERGE (domain:DurableSkillDomain {name: name})
  CREATE (s)-[:IN_DOMAIN]->(domain))
WITH s, statement
UNWIND statement.citations AS citation
MATCH (source:CitationSource {id: citation.source})
CREATE (s)-[:CITES {position: citation.position}]->(source);
