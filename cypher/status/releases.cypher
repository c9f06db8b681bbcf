// From which O*NET releases are the occupations?
//
// @column release string?: the O*NET release, nothing for occupations that only documents know
// @column occupations integer: how many occupations rest on it

MATCH (occupation:Occupation)
RETURN
  occupation.release AS release,
  count(*) AS occupations
ORDER BY release;
