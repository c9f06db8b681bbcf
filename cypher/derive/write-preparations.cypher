// Write how one usually prepares for an occupation; what is not known is removed.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
SET
  o.usualEducation = row.properties.usualEducation,
  o.educationMonths = row.properties.educationMonths,
  o.experienceMonths = row.properties.experienceMonths,
  o.trainingMonths = row.properties.trainingMonths,
  o.preparationBasis = row.properties.preparationBasis;
