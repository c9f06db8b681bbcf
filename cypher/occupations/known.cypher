:params {soc: '21-1014.00'};
// What is known about an occupation, and where does each fact come from?
//
// @param soc string 1..200: the O*NET-SOC code
//
// @column soc string: the O*NET-SOC code
// @column title string: the title
// @column description string?: the description
// @column jobZone integer?: the job zone, where it is known
// @column jobZoneInferred boolean?: true where the job zone was inferred
// @column group string?: the occupational group
// @column sector string?: the sector
// @column hasRatings boolean?: false where O*NET rates none of its skills, knowledge, abilities and work activities
// @column release string?: the O*NET release of title and description
// @column documents map[]: the documents that describe the occupation
// @column frameworks map[]: its frameworks, with the number of their statements and the figures on AI use
// @column elements map[]: the skills, knowledge, abilities, work styles and work activities it requires
// @column technologies map[]: the technologies it uses
// @column tasks map[]: the tasks it performs
// @column relatedTitles map[]: other titles for it
// @column programs map[]: education programs that prepare for it
// @column apprenticeships map[]: apprenticeships that lead to it
// @column clusters map[]: the skill clusters it is in
// @column relatedOccupations map[]: the occupations that O*NET itself relates to it

MATCH (occupation:Occupation {soc: $soc})
RETURN
  occupation.soc AS soc,
  occupation.title AS title,
  occupation.description AS description,
  occupation.jobZone AS jobZone,
  occupation.jobZoneInferred AS jobZoneInferred,
  occupation.group AS group,
  occupation.sector AS sector,
  occupation.hasRatings AS hasRatings,
  occupation.release AS release,
  COLLECT {
    MATCH (document:Document)-[:DESCRIBES]->(occupation)
    RETURN {
      sha256: document.sha256,
      path: document.path,
      format: document.format,
      loadedAt: toString(document.loadedAt)
    }
    ORDER BY document.path, document.sha256
  } AS documents,
  COLLECT {
    MATCH (occupation)-[:HAS_FRAMEWORK]->(framework:Framework)
    RETURN {
      id: framework.id,
      kind: framework.kind,
      version: framework.version,
      publisher: framework.publisher,
      statements:
        COUNT { (framework)-[:HAS_LEVEL]->(:Level)-[:HAS_STATEMENT]->(:Statement) }
        + COUNT { (framework)-[:HAS_STATEMENT]->(:Statement) },
      documents: COLLECT {
        MATCH (framework)-[:LOADED_FROM]->(document:Document)
        RETURN document.sha256
        ORDER BY document.sha256
      },
      aeiTaskObservations: framework.aeiTaskObservations,
      aeiAugmentShare: framework.aeiAugmentShare,
      aeiTimeSaved: framework.aeiTimeSaved,
      aeiAutonomy: framework.aeiAutonomy,
      safiTopSkill: framework.safiTopSkill,
      safiScore: framework.safiScore,
      safiQuadrant: framework.safiQuadrant,
      safiPrecision: framework.safiPrecision
    }
    ORDER BY framework.id
  } AS frameworks,
  COLLECT {
    MATCH (occupation)-[requires:REQUIRES]->(element:Element)
    RETURN {
      kind: head([label IN labels(element) WHERE label <> 'Element']),
      id: element.id,
      name: element.name,
      importance: CASE WHEN coalesce(requires.importanceSuppress, false) THEN null ELSE requires.importance END,
      impact: CASE WHEN coalesce(requires.importanceSuppress, false) THEN null ELSE requires.impact END,
      level: CASE WHEN coalesce(requires.levelSuppress, false) THEN null ELSE requires.level END,
      notRelevant: requires.notRelevant,
      listedRank: requires.listedRank,
      release: requires.release,
      document: requires.document
    }
    ORDER BY
      head([label IN labels(element) WHERE label <> 'Element']),
      requires.listedRank,
      coalesce(requires.importance, 3 + requires.impact * 2 / 3.0, 0.0) DESC,
      element.name,
      element.id
  } AS elements,
  COLLECT {
    MATCH (occupation)-[uses:USES]->(technology:Technology)
    RETURN {
      code: technology.code,
      name: technology.name,
      hot: coalesce(uses.hotTechnology, technology.hotTechnology),
      inDemand: uses.inDemand,
      listedRank: uses.listedRank,
      release: uses.release,
      document: uses.document
    }
    ORDER BY uses.listedRank, technology.name, technology.code
  } AS technologies,
  COLLECT {
    MATCH (occupation)-[performs:PERFORMS]->(task:Task)
    RETURN {
      id: task.id,
      text: task.text,
      truncated: task.truncated,
      type: performs.taskType,
      listedRank: performs.listedRank,
      release: performs.release,
      document: performs.document
    }
    ORDER BY performs.listedRank, performs.taskType, task.text, task.id
  } AS tasks,
  COLLECT {
    MATCH (name:JobTitle)-[of:RELATED_TITLE_OF]->(occupation)
    RETURN {
      name: name.name,
      release: of.release,
      document: of.document
    }
    ORDER BY name.name, name.key
  } AS relatedTitles,
  COLLECT {
    MATCH (occupation)-[by:PREPARED_BY]->(program:EducationProgram)
    RETURN {
      code: program.code,
      name: program.name,
      release: by.release,
      document: by.document
    }
    ORDER BY program.code
  } AS programs,
  COLLECT {
    MATCH (occupation)-[has:HAS_APPRENTICESHIP]->(apprenticeship:Apprenticeship)
    RETURN {
      code: apprenticeship.code,
      name: apprenticeship.name,
      release: has.release,
      document: has.document
    }
    ORDER BY apprenticeship.code
  } AS apprenticeships,
  COLLECT {
    MATCH (occupation)-[in:IN_CLUSTER]->(cluster:SkillCluster)
    RETURN {
      code: cluster.code,
      name: cluster.name,
      release: in.release,
      document: in.document
    }
    ORDER BY cluster.code
  } AS clusters,
  COLLECT {
    MATCH (occupation)-[to:RELATED_TO]->(related:Occupation)
    RETURN {
      soc: related.soc,
      title: related.title,
      tier: to.tier,
      index: to.index,
      release: to.release
    }
    ORDER BY to.index, related.soc
  } AS relatedOccupations
ORDER BY soc;
