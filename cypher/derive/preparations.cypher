// Which usual preparation is stored for each occupation?
// :params {}
MATCH (o:Occupation)
RETURN
  o.soc AS soc,
  o {.usualEducation, .educationMonths, .experienceMonths, .trainingMonths, .preparationBasis} AS properties
ORDER BY soc;
