// A part went away: mark the documents that had offered it too, so that the next load reads them again.
MATCH (d:Document)
WHERE $part IN coalesce(d.outranked, [])
WITH
  d,
  [part IN d.outranked WHERE part <> $part] AS outranked
SET
  d.stale = true,
  d.outranked = CASE WHEN outranked <> [] THEN outranked END;
