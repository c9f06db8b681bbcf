:params {by: 'safiScore', quadrant: null, skip: 0, limit: 100};
// How exposed to AI are the occupations, by which figures and how precise are they?
//
// @param by string aeiTaskObservations|aeiAugmentShare|aeiTimeSaved|aeiAutonomy|safiScore: the figure that comes first when high
// @param quadrant string? 1..100: only occupations in this SAFI quadrant, such as 'Q2_ai_augmented'
// @param skip integer 0..: how many occupations to leave out at the beginning
// @param limit integer 1..1000: the most occupations
//
// @column soc string: the occupation
// @column title string: its title
// @column aeiTaskObservations integer?: how many tasks the AEI figures rest on
// @column aeiAugmentShare number?: the share of use that augments, in per cent
// @column aeiTimeSaved number?: the share of time saved, in per cent
// @column aeiAutonomy number?: how far AI works by itself
// @column safiTopSkill string?: the skill that SAFI puts first
// @column safiScore number?: its score
// @column safiQuadrant string?: its quadrant
// @column safiPrecision string?: how precise the positioning is
// @column documents string[]: the digests of the documents that state this
// @column total integer: how many occupations there are in all, this page or another

MATCH (occupation:Occupation)-[:HAS_FRAMEWORK]->(framework:Framework {kind: 'AI_AT_WORK'})
WHERE ($quadrant IS NULL OR toLower(framework.safiQuadrant) = toLower($quadrant))
  AND (framework.safiScore IS NOT NULL OR framework.safiTopSkill IS NOT NULL OR framework.aeiTaskObservations IS NOT NULL
    OR framework.aeiAugmentShare IS NOT NULL OR framework.aeiTimeSaved IS NOT NULL OR framework.aeiAutonomy IS NOT NULL)
WITH occupation, framework
ORDER BY coalesce(framework[$by], -1) DESC, occupation.soc
WITH collect([occupation, framework]) AS found
UNWIND found[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS entry
WITH size(found) AS total, entry[0] AS occupation, entry[1] AS framework
RETURN
  occupation.soc AS soc,
  occupation.title AS title,
  framework.aeiTaskObservations AS aeiTaskObservations,
  framework.aeiAugmentShare AS aeiAugmentShare,
  framework.aeiTimeSaved AS aeiTimeSaved,
  framework.aeiAutonomy AS aeiAutonomy,
  framework.safiTopSkill AS safiTopSkill,
  framework.safiScore AS safiScore,
  framework.safiQuadrant AS safiQuadrant,
  framework.safiPrecision AS safiPrecision,
  COLLECT { MATCH (framework)-[:LOADED_FROM]->(document:Document) RETURN document.sha256 ORDER BY document.sha256 } AS documents,
  total
ORDER BY coalesce(framework[$by], -1) DESC, soc
LIMIT toInteger($limit);
