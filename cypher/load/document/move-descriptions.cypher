// Let the documents of an occupation without a code describe the occupation with the code.
MATCH (o:Occupation {soc: $soc})
MATCH (d:Document)-[former:DESCRIBES]->(:Occupation {soc: $former})
MERGE (d)-[describes:DESCRIBES]->(o)
SET
  describes = properties(former),
  d.outranked = [part IN coalesce(d.outranked, []) | replace(part, $former, $soc)]
DELETE former;
