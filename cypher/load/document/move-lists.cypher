// Move the lists of an occupation without a code to the occupation with the code.
MATCH (o:Occupation {soc: $soc})
MATCH (u:Occupation {soc: $former})
CALL (o, u) {
  MATCH (u)-[former:REQUIRES]->(x)
  MERGE (o)-[r:REQUIRES]->(x)
  SET r += properties(former)
}
CALL (o, u) {
  MATCH (u)-[former:USES]->(x)
  MERGE (o)-[r:USES]->(x)
  SET r += properties(former)
}
CALL (o, u) {
  MATCH (u)-[former:PERFORMS]->(x)
  MERGE (o)-[r:PERFORMS]->(x)
  SET r += properties(former)
}
CALL (o, u) {
  MATCH (u)-[former:PREPARED_BY]->(x)
  MERGE (o)-[r:PREPARED_BY]->(x)
  SET r += properties(former)
}
CALL (o, u) {
  MATCH (u)-[former:HAS_APPRENTICESHIP]->(x)
  MERGE (o)-[r:HAS_APPRENTICESHIP]->(x)
  SET r += properties(former)
}
CALL (o, u) {
  MATCH (u)<-[former:RELATED_TITLE_OF]-(x)
  MERGE (o)<-[r:RELATED_TITLE_OF]-(x)
  SET r += properties(former)
};
