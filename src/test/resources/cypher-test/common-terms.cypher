// Three terms that the same 190 papers mention, next to the most that count in a graph this small
UNWIND ['first', 'second', 'third'] AS name
CREATE (:Concept {key: name, name: name, papers: 190});
UNWIND range(1, 190) AS i
CREATE (paper:Paper {id: 'common ' + i, title: 'Paper ' + i})
WITH paper
MATCH (term:Concept)
WHERE term.papers = 190
CREATE (paper)-[:MENTIONS {count: 1, score: 0.5}]->(term);
