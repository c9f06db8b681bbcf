:params {element: 'Active Listening', level: 4.62};
// What does a level of an element mean, in the words of O*NET's anchors?
//
// @param element string 1..100: the O*NET element id, or the name
// @param level number 0..7: the level to explain
//
// @column id string: the O*NET element id
// @column name string: the element's name
// @column kind string: Skill, Knowledge, Ability or WorkActivity
// @column level number: the level to explain
// @column nearest string: the anchor whose value is nearest
// @column nearestValue number: its value
// @column below string?: the anchor at or below the level
// @column belowValue number?: its value
// @column above string?: the anchor above the level
// @column aboveValue number?: its value

MATCH (element:Element)-[:HAS_ANCHOR]->(anchor:LevelAnchor)
WHERE element.id = $element
  OR toLower(element.name) = toLower($element)
WITH element, anchor
ORDER BY abs(anchor.value - $level), anchor.value
WITH element, collect(anchor) AS anchors
WITH
  element,
  anchors[0] AS nearest,
  [anchor IN anchors WHERE anchor.value <= $level][0] AS below,
  [anchor IN anchors WHERE anchor.value > $level][0] AS above
RETURN
  element.id AS id,
  element.name AS name,
  element.kind AS kind,
  toFloat($level) AS level,
  nearest.text AS nearest,
  nearest.value AS nearestValue,
  below.text AS below,
  below.value AS belowValue,
  above.text AS above,
  above.value AS aboveValue
ORDER BY id;
