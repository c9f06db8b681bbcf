// What is derived, and two more occupations to move between.
MATCH (counselors:Occupation {soc: '21-1014.00'})
MATCH (listening:Element {id: '2.A.1.b'})
MATCH (first:Statement {id: '21-1014.00/MASTERY/Emerging/00000001'})
CREATE
  (helpers:Occupation {soc: '21-1021.00', title: 'Child, Family, and School Social Workers', titleKey: 'child, family, and school social workers', jobZone: 5, hasRatings: true, release: '30.1'}),
  (health:Occupation {soc: '21-1093.00', title: 'Social and Human Service Assistants', titleKey: 'social and human service assistants', usualEducation: 'some college courses', educationMonths: 12, experienceMonths: 9.0, trainingMonths: 2.0, preparationBasis: 'onet', jobZone: 3, hasRatings: true, release: '30.1'}),
  (listening)-[:HAS_ANCHOR]->(:LevelAnchor {scale: 'LV', value: 4, text: 'Answer inquiries'}),
  (helpers)-[:REQUIRES {importance: 4.0, level: 4.0, release: '30.1', distinctiveness: 1.2}]->(listening),
  (health)-[:REQUIRES {importance: 3.5, level: 3.0, release: '30.1', distinctiveness: 0.8}]->(listening),
  (helpers)-[:REQUIRES {importance: 3.0, level: 2.0, release: '30.1', distinctiveness: 0.2}]->(psychology:Element:Knowledge {id: '2.C.4.e', name: 'Psychology', release: '30.1'}),
  (counselors)-[:REQUIRES {importance: 5.0, level: 6.0, release: '29.3', distinctiveness: 2.5}]->(psychology),
  (:Element:WorkStyle {id: '1.D.1.a', name: 'Innovation'}),
  (helpers)-[:REQUIRES {importance: 4.0, level: 4.0, release: '29.3'}]->(:Element:WorkStyle {id: '1.C.3.a', name: 'Cooperation', release: '29.3'}),
  (:Element:WorkActivity {id: '4.A.1.a.1', name: 'Getting Information'}),
  (helpers)-[:SIMILAR_TO {score: 0.8, tasks: 0.7, activities: 0.6, knowledge: 0.9, titles: 0.1, ratings: 0.8, interests: 0.9, technologies: 0.2, workStyles: 0.5, education: 0.9, tasksByMeaning: 0.7, descriptionByMeaning: 0.6, titlesByMeaning: 0.5, rank: 1, release: '30.1', method: 'little'}]->(counselors),
  (counselors)-[:SIMILAR_TO {score: 0.8, tasks: 0.7, activities: 0.6, knowledge: 0.9, titles: 0.1, ratings: 0.8, rank: 1, release: '30.1', method: 'little'}]->(helpers),
  (counselors)-[:SIMILAR_TO {score: 0.6, tasks: 0.5, activities: 0.4, knowledge: 0.5, titles: 0.2, ratings: 0.6, rank: 2, release: '30.1', method: 'little'}]->(health),
  (helpers)-[:TRANSITION {relatedness: 0.8, coverage: 0.75, months: 24.5, educationMonths: 18.0, experienceMonths: 4.5, trainingMonths: 2.0, credentialFirst: true, noMoreSchooling: 0.05, kind: 'advance', pay: 'more', fit: 0.5, limitedBy: 'coverage', jobZoneStep: 0, landingRank: 2, landingCeiling: 3, basis: 'ratings', landsAt: [0.7, 0.85, 0.95], release: '30.1', method: 'little'}]->(counselors),
  (helpers)-[:TRANSITION {relatedness: 0.7, coverage: 0.95, months: 1.5, educationMonths: 0.0, experienceMonths: 1.0, trainingMonths: 0.5, credentialFirst: false, noMoreSchooling: 1.0, kind: 'near', pay: 'less', fit: 0.6, jobZoneStep: -2, landingRank: 4, landingCeiling: 4, basis: 'ratings', landsAt: [0.7, 0.85, 0.95], release: '30.1', method: 'little'}]->(health),
  (health)-[:TRANSITION {relatedness: 0.6, coverage: 0.6, months: 40.0, educationMonths: 30.0, experienceMonths: 8.0, trainingMonths: 2.0, credentialFirst: false, noMoreSchooling: 0.3, kind: 'change', pay: 'more', fit: 0.3, limitedBy: 'coverage', jobZoneStep: 2, ratingsInferred: true, landingRank: 1, landingCeiling: 2, basis: 'ratings', landsAt: [0.7, 0.85, 0.95], release: '30.1', method: 'little'}]->(counselors),
  (caseworkers:JobTitle {key: 'caseworker 7', name: 'Caseworker 7'})-[:RELATED_TITLE_OF {reported: true, release: '30.1'}]->(helpers),
  (caseworkers)-[:RELATED_TITLE_OF {release: '30.1'}]->(health),
  (python:Product {key: 'python', name: 'Python', shortNames: [], release: '30.1'})<-[:USES_PRODUCT {release: '30.1'}]-(helpers),
  (helpers)-[:USES_PRODUCT {release: '30.1'}]->(:Product {key: 'git', name: 'Git', release: '30.1'}),
  (first)-[:MENTIONS]->(listening),
  (helpers)-[:HAS_EMBEDDING]->(:OccupationEmbedding {soc: '21-1021.00', digest: 'little', tasks: [0.1, 0.2, 0.3] + [i IN range(4, 384) | 0.0], titles: [0.1, 0.2, 0.3] + [i IN range(4, 384) | 0.0]}),
  (listening)-[:HAS_EMBEDDING]->(:TextEmbedding:WorkEmbedding {text: 'Active Listening', model: 'little', vector: [0.1, 0.2, 0.3] + [i IN range(4, 384) | 0.0]}),
  (first)-[:ALIGNED_TO {score: 0.7, rank: 1, method: 'little'}]->(listening);
