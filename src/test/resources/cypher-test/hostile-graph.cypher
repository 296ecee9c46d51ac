// A paper, a concept, a dataset, a repository and a listing for each of some texts, with the text wherever one can stand
UNWIND range(0, size($texts) - 1) AS i
WITH i, $texts[i] AS text
CREATE (p:Paper {id: text + ' ' + i, title: text, abstract: CASE i % 2 WHEN 0 THEN '' ELSE text END, textHash: 'h' + i,
    authors: [text, 'Ada'], sentenceStarts: CASE i % 2 WHEN 0 THEN [] ELSE [0] END, definitions: [], url: text,
    published: date('2024-02-29') + duration({days: i})}),
  (c:Concept:Method {key: text + ' c' + i, name: text + i, papers: 2, surfaces: [text + i, 'b' + text], surfaceCounts: [2, i],
    surfaceRules: ['spelling', 'short form'], spellings: [text + i], roles: ['Method'], rolePapers: [1]}),
  (d:Dataset {key: text + ' d' + i, name: text + i, papers: 3, surfaces: ['', text], surfaceCounts: [1, 1],
    surfaceRules: ['spelling', 'spelling'], spellings: ['', text]}),
  (r:Repository {url: text + ' r' + i, host: 'host', owner: text, name: text, papers: 1}),
  (l:Listing {id: text + ' l' + i, source: 'hostile', title: text}),
  (:Acronym {key: text + ' a' + i})-[:STANDS_FOR {papers: i + 1}]->(d),
  (:Record {key: text + ' k' + i, hash: 'h', titleKey: text, title: text, authors: ['Ada', text]})-[:DESCRIBES {rule: 'title'}]->(p),
  (p)-[:MENTIONS {count: 2, score: (i + 1) / 7.0, fields: ['title', 'abstract'], starts: [0, i], ends: [1, i + 1], surfaces: [text, text],
    via: ['x', text], viaScores: [1 / 3.0, 1e-7 / (i + 1)], role: 'Method'}]->(c),
  (p)-[:MENTIONS {count: 0, score: 1e-300, fields: [], starts: [], ends: [], surfaces: []}]->(d),
  (p)-[:MENTIONS {count: 1, score: 1.0, fields: ['title'], starts: [0], ends: [1], surfaces: ['x' + text]}]->(r),
  (p)-[:LISTED_IN {rank: i + 1}]->(l),
  (c)-[:CO_OCCURS_WITH {papers: i + 1}]->(d);
