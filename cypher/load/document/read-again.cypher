// A part went away: mark the documents that had offered it too, so that the next load reads them again.
MATCH (d:Document)
WHERE $part IN coalesce(d.outranked, [])
SET
  d.stale = true,
  d.outranked = [part IN d.outranked WHERE part <> $part];
