:params {soc: '21-1014.00'};
// What does an occupation require, use and perform, and where does each fact come from?
//
// @param soc string 1..200: the O*NET-SOC code
//
// @column elements map[]: the skills, knowledge, abilities, work styles and work activities it requires
// @column technologies map[]: the technologies it uses
// @column products map[]: software that it uses, by name; what is in demand first
// @column tasks map[]: the tasks it performs
// @column programs map[]: education programs that prepare for it
// @column apprenticeships map[]: apprenticeships that lead to it
// @column clusters map[]: the skill clusters it is in

MATCH (occupation:Occupation {soc: $soc})
RETURN
  COLLECT {
    MATCH (occupation)-[r:REQUIRES]->(element:Element)
    RETURN element {
      .kind, .id, .name,
      importance: CASE WHEN NOT coalesce(r.importanceSuppress, false) THEN r.importance END,
      impact: CASE WHEN NOT coalesce(r.importanceSuppress, false) THEN r.impact END,
      level: CASE WHEN NOT coalesce(r.levelSuppress, false) THEN r.level END,
      levelAnchor: CASE WHEN NOT coalesce(r.levelSuppress, false) THEN COLLECT {
        MATCH (element)-[:HAS_ANCHOR]->(anchor:LevelAnchor {scale: 'LV'})
        WHERE r.level IS NOT NULL
        RETURN anchor.text ORDER BY abs(anchor.value - r.level), anchor.value LIMIT 1
      }[0] END,
      notRelevant: r.notRelevant, listedRank: r.listedRank, release: r.release, document: r.document
    }
    ORDER BY element.kind, r.listedRank, coalesce(r.importance, 3 + r.impact * 2 / 3.0, 0.0) DESC, element.name, element.id
  } AS elements,
  COLLECT {
    MATCH (occupation)-[uses:USES]->(technology:Technology)
    RETURN technology {
      .code, .name, hot: coalesce(uses.hotTechnology, technology.hotTechnology), inDemand: uses.inDemand,
      listedRank: uses.listedRank, release: uses.release, document: uses.document
    }
    ORDER BY uses.listedRank, technology.name, technology.code
  } AS technologies,
  COLLECT {
    MATCH (occupation)-[uses:USES_PRODUCT]->(product:Product)
    RETURN product {.name, hot: uses.hotTechnology, inDemand: uses.inDemand, release: uses.release}
    ORDER BY coalesce(uses.inDemand, false) DESC, coalesce(uses.hotTechnology, false) DESC, product.name, product.key
  } AS products,
  COLLECT {
    MATCH (occupation)-[performs:PERFORMS]->(task:Task)
    RETURN task {
      .id, .text, .truncated, type: performs.taskType,
      listedRank: performs.listedRank, release: performs.release, document: performs.document
    }
    ORDER BY performs.listedRank, performs.taskType, task.text, task.id
  } AS tasks,
  COLLECT {
    MATCH (occupation)-[by:PREPARED_BY]->(program:EducationProgram)
    RETURN program {.code, .name, release: by.release, document: by.document}
    ORDER BY program.code
  } AS programs,
  COLLECT {
    MATCH (occupation)-[has:HAS_APPRENTICESHIP]->(apprenticeship:Apprenticeship)
    RETURN apprenticeship {.code, .name, release: has.release, document: has.document}
    ORDER BY apprenticeship.code
  } AS apprenticeships,
  COLLECT {
    MATCH (occupation)-[in:IN_CLUSTER]->(cluster:SkillCluster)
    RETURN cluster {.code, .name, release: in.release, document: in.document}
    ORDER BY cluster.code
  } AS clusters
ORDER BY occupation.soc;
