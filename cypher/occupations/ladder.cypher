:params {soc: '21-1014.00', kind: null};
// What can people of an occupation do at each level, and which sources say so?
//
// @param soc string 1..200: the O*NET-SOC code
// @param kind string? MASTERY|AI_AT_WORK|DURABLE_SKILLS: only frameworks of this kind
//
// @column id string: the framework's key
// @column kind string: MASTERY, AI_AT_WORK or DURABLE_SKILLS
// @column version string?: the framework's version
// @column publisher string?: who publishes it
// @column contextCovered string?: what it says about the context that it covers
// @column documents string[]: the digests of the documents that it was loaded from
// @column levels map[]: the levels in order, each with its statements in order and their citations
// @column unlevelled map[]: the statements whose level is unknown, in order, with their citations

MATCH (:Occupation {soc: $soc})-[:HAS_FRAMEWORK]->(framework:Framework)
WHERE $kind IS NULL OR framework.kind = $kind
CALL (framework) {
  MATCH (framework)-[:HAS_LEVEL]->(level:Level)
  CALL (level) {
    MATCH (level)-[:HAS_STATEMENT]->(statement:Statement)
    OPTIONAL MATCH (statement)-[:IN_DOMAIN]->(domain:DurableSkillDomain)
    CALL (statement) {
      MATCH (statement)-[citation:CITES]->(source:CitationSource)
      WITH source, citation
      ORDER BY citation.position, source.id
      RETURN collect({id: source.id, label: source.label, title: source.title}) AS citations
    }
    WITH statement, domain, citations
    ORDER BY statement.position, statement.id
    RETURN
      min(domain.name) AS domain,
      collect({
        id: statement.id,
        text: statement.text,
        topic: statement.topic,
        behavior: statement.behavior,
        domain: domain.name,
        citations: citations
      }) AS statements
  }
  WITH level, domain, statements
  ORDER BY domain, level.rank, level.id
  RETURN collect({
    id: level.id,
    name: level.name,
    role: level.role,
    rank: level.rank,
    inferred: coalesce(level.levelInferred, false),
    domain: domain,
    statements: statements
  }) AS levels
}
CALL (framework) {
  MATCH (framework)-[:HAS_STATEMENT]->(statement:Statement)
  OPTIONAL MATCH (statement)-[:IN_DOMAIN]->(domain:DurableSkillDomain)
  CALL (statement) {
    MATCH (statement)-[citation:CITES]->(source:CitationSource)
    WITH source, citation
    ORDER BY citation.position, source.id
    RETURN collect({id: source.id, label: source.label, title: source.title}) AS citations
  }
  WITH statement, domain, citations
  ORDER BY domain.name, statement.position, statement.id
  RETURN collect({
    id: statement.id,
    text: statement.text,
    topic: statement.topic,
    behavior: statement.behavior,
    domain: domain.name,
    citations: citations
  }) AS unlevelled
}
RETURN
  framework.id AS id,
  framework.kind AS kind,
  framework.version AS version,
  framework.publisher AS publisher,
  framework.contextCovered AS contextCovered,
  COLLECT {
    MATCH (framework)-[:LOADED_FROM]->(document:Document)
    RETURN document.sha256
    ORDER BY document.sha256
  } AS documents,
  levels,
  unlevelled
ORDER BY
  CASE framework.kind WHEN 'MASTERY' THEN 1 WHEN 'AI_AT_WORK' THEN 2 ELSE 3 END,
  id;
