// Drop a framework with its levels and statements; what it shares with others stays.
MATCH (f:Framework {id: $framework})
OPTIONAL MATCH (f)-[:HAS_LEVEL]->(l:Level)
OPTIONAL MATCH (f)-[:HAS_LEVEL|HAS_STATEMENT*1..2]->(s:Statement)
DETACH DELETE f, l, s;
