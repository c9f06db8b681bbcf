// A graph of two occupations with one of everything that the loaders write.
CREATE
  (page:Document {sha256: 'aa11', path: 'seeds/specialists.txt', format: 'PAGE_TEXT', loadedAt: datetime('2026-01-02T03:04:05Z')}),
  (counselors:Occupation {
    soc: '21-1014.00',
    title: 'Mental Health Counselors',
    titleKey: 'mental health counselors',
    description: 'Counsel and advise people, with emphasis on prevention.',
    jobZone: 5,
    jobZoneRelease: '30.1',
    group: 'Counselors, Social Workers and Others',
    sector: 'Community and Social Service',
    usualEducation: 'a master\'s degree',
    educationMonths: 72,
    experienceMonths: 18.0,
    trainingMonths: 4.5,
    preparationBasis: 'onet',
    hasRatings: true,
    release: '30.1'
  }),
  (specialists:Occupation {
    soc: '21-1099.00',
    title: 'Community and Social Service Specialists, All Other',
    titleKey: 'community and social service specialists, all other',
    jobZone: 4,
    jobZoneInferred: true,
    jobZoneScheme: 5,
    noOutlookReason: 'The Employment Projections have no row for 21-1099.',
    hasRatings: false,
    release: '30.1'
  }),
  (uncoded:Occupation:Uncoded {soc: 'uncoded/peer-workers', title: 'Peer Workers', titleKey: 'peer workers'}),
  (page)-[:DESCRIBES {ownsLists: true}]->(counselors),
  (counselors)-[:IN_JOB_ZONE]->(:JobZone {code: 5, name: 'Job Zone Five'}),
  (counselors)-[:REQUIRES {
    importance: 4.12, level: 4.62, importanceSuppress: false, levelSuppress: false,
    notRelevant: false, release: '30.1', listedRank: 1, document: 'aa11', distinctiveness: 1.5,
    importanceStandardError: 0.1, levelStandardError: 0.2, importanceN: 8, levelN: 8,
    importanceLower: 3.9, importanceUpper: 4.3, date: '08/2021', domainSource: 'Analyst'
  }]->(listening:Element:Skill {id: '2.A.1.b', name: 'Active Listening', release: '30.1', meanRating: 3.5}),
  (specialists)-[:REQUIRES {
    importance: 3.5, importanceSuppress: true, release: '30.1'
  }]->(listening),
  (counselors)-[:USES {listedRank: 1, document: 'aa11', inDemand: true, hotTechnology: true, examples: ['Microsoft Word'], release: '30.1', distinctiveness: 1.0}]->
    (office:Technology {code: '43232100', name: 'Microsoft Office', nameKey: 'microsoft office', hotTechnology: true, release: '30.1'}),
  (counselors)-[:PERFORMS {listedRank: 1, document: 'aa11', taskType: 'Core', release: '30.1'}]->
    (:Task {id: '2640', text: 'Guide clients in the development of skills.', truncated: true, release: '30.1'}),
  (:JobTitle {key: 'addiction counselor', name: 'Addiction Counselor'})-[:RELATED_TITLE_OF {document: 'aa11', listedRank: 1}]->
    (specialists),
  (:JobTitle {key: 'crew 99', name: 'Crew 99'})-[:RELATED_TITLE_OF {shortOf: ['Ninety-Ninth Crew'], reported: true, release: '30.1'}]->(specialists),
  (:JobTitle {key: 'r&d c++ helper', name: 'R&D C++ Helper'})-[:RELATED_TITLE_OF {release: '30.1'}]->(counselors),
  (counselors)-[:PREPARED_BY {document: 'aa11'}]->(:EducationProgram {code: '51.1508', name: 'Mental Health Counseling'}),
  (counselors)-[:HAS_APPRENTICESHIP {document: 'aa11'}]->(:Apprenticeship {code: '0569', name: 'Counselor'}),
  (counselors)-[:IN_CLUSTER {document: 'aa11'}]->(:SkillCluster {code: 'W1', name: 'Working with others'}),
  (counselors)-[:RELATED_TO {tier: 'Primary-Short', index: 1, release: '30.1'}]->(specialists),
  (mastery:Framework {
    id: '21-1014.00/MASTERY', kind: 'MASTERY', version: 'v.26.05', publisher: 'Ours', contextCovered: 'Clinics'
  }),
  (counselors)-[:HAS_FRAMEWORK]->(mastery)-[:LOADED_FROM]->(page),
  (mastery)-[:HAS_LEVEL]->(developing:Level {
    id: '21-1014.00/MASTERY/Developing', name: 'Developing', role: 'Journey', rank: 2
  }),
  (mastery)-[:HAS_LEVEL]->(emerging:Level {
    id: '21-1014.00/MASTERY/Emerging', name: 'Emerging', role: 'Entry', rank: 1, levelInferred: true
  })-[:NEXT_LEVEL]->(developing),
  (emerging)-[:HAS_STATEMENT]->(second:Statement {
    id: '21-1014.00/MASTERY/Emerging/00000002', text: 'Treatment goals are set with the client.', position: 2
  }),
  (emerging)-[:HAS_STATEMENT]->(first:Statement {
    id: '21-1014.00/MASTERY/Emerging/00000001', text: 'Case records are kept complete.',
    topic: 'Case records', behavior: 'are kept complete.', position: 1
  }),
  (developing)-[:HAS_STATEMENT]->(:Statement {
    id: '21-1014.00/MASTERY/Developing/00000003', text: 'Groups are led alone.', position: 1
  }),
  (durable:Framework {id: '21-1014.00/DURABLE_SKILLS', kind: 'DURABLE_SKILLS'}),
  (counselors)-[:HAS_FRAMEWORK]->(durable)-[:LOADED_FROM]->(page),
  (durable)-[:HAS_STATEMENT]->(loose:Statement {
    id: '21-1014.00/DURABLE_SKILLS/Communication/-/00000004', text: 'Listens before advising.', position: 1
  })-[:IN_DOMAIN]->(:DurableSkillDomain {name: 'Communication'}),
  (ai:Framework {
    id: '21-1014.00/AI_AT_WORK', kind: 'AI_AT_WORK', aeiTaskObservations: 5, aeiAugmentShare: 85.4, aeiTimeSaved: 39.3,
    aeiAutonomy: 0.18, safiTopSkill: 'Writing', safiScore: 61.0, safiQuadrant: 'Q2_ai_augmented', safiPrecision: 'exact'
  }),
  (counselors)-[:HAS_FRAMEWORK]->(ai)-[:LOADED_FROM]->(page),
  (onet:CitationSource {
    id: 'onet-v30-2', label: 'O*NET v30.2', title: 'O*NET 30.2 Database', publisher: 'US Department of Labor',
    version: '30.2', released: '2026-02', url: 'https://www.onetcenter.org/database.html', licence: 'CC BY 4.0'
  }),
  (wef:CitationSource {id: 'wef-2025', label: 'WEF 2025', title: 'Future of Jobs Report'}),
  (first)-[:CITES {position: 2}]->(onet),
  (first)-[:CITES {position: 1}]->(wef),
  (second)-[:CITES {position: 1}]->(onet),
  (loose)-[:CITES {position: 1}]->(onet),
  (:GraphVersion {key: 'graph', version: 7, changedAt: datetime('2026-01-02T03:04:05Z')}),
  (:OnetRelease {version: '30.1', sha256: 'cc33', leftOut: ['skill ratings'], importedAt: datetime('2026-01-02T03:04:05Z'),
    occupations: 2, tasks: 3, ratings: 5, titles: 2}),
  (listening)-[:HAS_ANCHOR]->(:LevelAnchor {
    id: '2.A.1.b/LV/2.0', scale: 'LV', value: 2.0, text: 'Take down an order at a counter', release: '30.1'
  }),
  (listening)-[:HAS_ANCHOR]->(:LevelAnchor {
    id: '2.A.1.b/LV/6.0', scale: 'LV', value: 6.0, text: 'Judge a dispute by what both sides say', release: '30.1'
  }),
  (counselors)-[:REQUIRES {impact: 2.8, distinctivenessRank: 1.0, release: '30.1'}]->
    (:Element:WorkStyle {id: '1.D.2.c', name: 'Empathy', release: '30.1', meanRating: 1.4}),
  (counselors)-[:REQUIRES {importance: 4.1, level: 4.4, release: '30.1'}]->
    (:Element:Ability {id: '1.A.1.a.1', name: 'Oral Comprehension', release: '30.1', meanRating: 3.6}),
  (counselors)-[:REQUIRES {importance: 4.6, level: 5.6, release: '30.1'}]->
    (caring:Element:WorkActivity {id: '4.A.4.a.5', name: 'Assisting and Caring for Others', release: '30.1', meanRating: 2.9}),
  (planning:DetailedWorkActivity {id: '4.A.4.a.5.I01.D01', title: 'Plan care with clients.', rarity: 0.4055, release: '30.1'})
    -[:PART_OF {release: '30.1'}]->
    (:IntermediateWorkActivity {id: '4.A.4.a.5.I01', title: 'Care for people in need.', release: '30.1'})
    -[:PART_OF {release: '30.1'}]->(caring),
  (counselors)-[:PERFORMS {taskType: 'Core', release: '30.1'}]->
    (planned:Task {id: '2641', text: 'Agree with clients on a plan.', textKey: 'agree with clients on a plan.', release: '30.1'})
    -[:PART_OF {release: '30.1'}]->(planning),
  (specialists)-[:PERFORMS {taskType: 'Core', release: '30.1'}]->
    (:Task {id: '2650', text: 'Draw up a plan for a family.', textKey: 'draw up a plan for a family.', release: '30.1'})
    -[:PART_OF {release: '30.1'}]->(planning),
  (specialists)-[:USES {
    examples: ['Microsoft Excel'], hotExamples: ['Microsoft Excel'], hotTechnology: true, inDemand: false, release: '30.1'
  }]->(spreadsheets:Technology {
    code: '43232110', name: 'Spreadsheet software', nameKey: 'spreadsheet software', hotTechnology: true, release: '30.1'
  }),
  (specialists)-[:USES_TOOL {examples: ['Desktop computers'], release: '29.3'}]->
    (:Tool {code: '43211507', name: 'Desktop computers', release: '29.3'}),
  (specialists)-[:USES_TOOL {examples: ['Desktop computers'], release: '29.3'}]->
    (:Tool {code: '43211508', name: 'Desktop computers', release: '29.3'}),
  (counselors)-[:HAS_INTEREST {score: 6.6, highPoint: 1, release: '30.1'}]->
    (:Element:Interest {id: '1.B.1.d', name: 'Social', release: '30.1'}),
  (counselors)-[:HAS_EMERGING_TASK]->(newTask:EmergingTask {
    id: '21-1014.00/0001', text: 'Counsel by video.', category: 'Revision', originalTask: '2641', release: '30.1'
  }),
  (counselors)-[:USES_PRODUCT {hotTechnology: true, inDemand: true, release: '30.1'}]->(:Product {
    key: 'microsoft word', name: 'Microsoft Word', shortNames: ['Word'], hotTechnology: true, release: '30.1'
  })-[:IN_CATEGORY {release: '30.1'}]->(office),
  (specialists)-[:USES_PRODUCT {hotTechnology: true, inDemand: false, release: '30.1'}]->(:Product {
    key: 'microsoft excel', name: 'Microsoft Excel', shortNames: ['Excel'], hotTechnology: true, release: '30.1'
  })-[:IN_CATEGORY {release: '30.1'}]->(spreadsheets),
  (counselors)-[:HAS_EDUCATION {percent: 89.0, n: 30, suppress: false, release: '30.1'}]->
    (:EducationCategory {id: '2.D.1/RL/8', element: '2.D.1', scale: 'RL', category: 8, name: "Master's Degree", release: '30.1'}),
  (counselors)-[:HAS_EDUCATION {importance: 4.6, n: 30, suppress: false, release: '30.1'}]->
    (:EducationCategory {id: '2.D.4.a/IM', element: '2.D.4.a', scale: 'IM', release: '30.1'}),
  (counselors)-[:HAS_OUTLOOK {basis: 'combined'}]->(:Outlook {
    code: '21-1018', title: 'Substance abuse, behavioral disorder, and mental health counselors', summary: false,
    employment: 483.5, employmentYear: 2024, projectedEmployment: 564.6, projectedYear: 2034, growth: 16.8, openings: 48.3,
    medianWage: 59190.0, medianWageAtLeast: true, wageYear: 2024, education: "Master's degree", experience: 'None',
    training: 'Internship/residency', period: '2024-2034',
    source: 'US Bureau of Labor Statistics, Employment Projections'
  }),
  (counselors)-[:IN_GROUP]->(:OccupationGroup {code: '21-1010', name: 'Counselors', rank: 'broad'})
    -[:PART_OF]->(:OccupationGroup {code: '21-0000', name: 'Community and social service occupations', rank: 'major'}),
  (newTask)-[:REVISES]->(planned),
  (planned)-[:PART_OF {release: '30.1'}]->
    (:DetailedWorkActivity {id: '4.A.4.a.5.I01.D02', title: 'Assess how clients are.', rarity: 1.0986, release: '30.1'});
