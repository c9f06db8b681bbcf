// From which O*NET releases are the occupations?
// :params {}
MATCH (occupation:Occupation)
RETURN
  occupation.release AS release,
  count(*) AS occupations
ORDER BY release;
