// Three terms that the same 190 papers mention, next to the most that count in a graph this small, and one of too many
UNWIND [['first', 190], ['second', 190], ['third', 190], ['everywhere', 210]] AS term
CREATE (:Concept {key: term[0], name: term[0], papers: term[1]});
UNWIND range(1, 210) AS i
CREATE (paper:Paper {id: 'common ' + i, title: 'Paper ' + i})
WITH paper, i
MATCH (term:Concept)
WHERE term.papers >= 190 AND i <= term.papers
CREATE (paper)-[:MENTIONS {count: 1, score: 0.5}]->(term);
