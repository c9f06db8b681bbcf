:params {soc: '21-1014.00'};
// What is known about an occupation, and where does each fact come from?
//
// What it requires, uses and performs is in `occupations/requirements`.
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
// @column groups map[]: its groups in the Standard Occupational Classification, the narrowest first
// @column outlook map?: wages and outlook, with the row of the Employment Projections that they are from
// @column noOutlookReason string?: why there is no outlook
// @column documents map[]: the documents that describe the occupation
// @column frameworks map[]: its frameworks, with the number of their statements and the figures on AI use
// @column relatedTitles map[]: other titles for it
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
    MATCH (occupation)-[:IN_GROUP]->()-[:PART_OF]->{0,2}(g:OccupationGroup)
    RETURN g {.code, .name, .rank}
    ORDER BY g.rank = 'major', g.rank = 'minor', g.code
  } AS groups,
  COLLECT {
    MATCH (occupation)-[of:HAS_OUTLOOK]->(o:Outlook)
    RETURN o {
      .code, .title, .employment, .employmentYear, .projectedEmployment, .projectedYear, .growth, .openings,
      .medianWage, .medianWageAtLeast, .wageYear, .education, .experience, .training, .period, .source,
      basis: of.basis
    }
    ORDER BY o.code
  }[0] AS outlook,
  occupation.noOutlookReason AS noOutlookReason,
  COLLECT {
    MATCH (document:Document)-[:DESCRIBES]->(occupation)
    RETURN document {.sha256, .path, .format, loadedAt: toString(document.loadedAt)}
    ORDER BY document.path, document.sha256
  } AS documents,
  COLLECT {
    MATCH (occupation)-[:HAS_FRAMEWORK]->(framework:Framework)
    RETURN framework {
      .id, .kind, .version, .publisher,
      statements: COUNT { (framework)-[:HAS_LEVEL|HAS_STATEMENT]->{1,2}(:Statement) },
      documents: COLLECT { MATCH (framework)-[:LOADED_FROM]->(d:Document) RETURN d.sha256 ORDER BY d.sha256 },
      .aeiTaskObservations, .aeiAugmentShare, .aeiTimeSaved, .aeiAutonomy,
      .safiTopSkill, .safiScore, .safiQuadrant, .safiPrecision
    }
    ORDER BY framework.id
  } AS frameworks,
  COLLECT {
    MATCH (name:JobTitle)-[of:RELATED_TITLE_OF]->(occupation)
    RETURN name {.name, release: of.release, document: of.document}
    ORDER BY name.name, name.key
  } AS relatedTitles,
  COLLECT {
    MATCH (occupation)-[to:RELATED_TO]->(related:Occupation)
    RETURN related {.soc, .title, tier: to.tier, index: to.index, release: to.release}
    ORDER BY to.index, related.soc
  } AS relatedOccupations
ORDER BY soc;
