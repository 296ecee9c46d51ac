// Another paper with the title of one that is there
MATCH (term:Concept {key: 'protein folding'})
CREATE (:Paper {id: '1999.00001', title: 'Folding with graphs', abstract: 'Protein folding, years before.', sentenceStarts: [0]})
  -[:MENTIONS {count: 1, score: 0.5, fields: ['abstract'], starts: [0], ends: [15], surfaces: ['Protein folding']}]->(term);
