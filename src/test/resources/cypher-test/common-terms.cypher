// Three terms that the same 95 papers mention, of which two make as many mentions as are followed, and one that more
// papers mention than count in a graph this small
UNWIND [['first', 95], ['second', 95], ['third', 95], ['everywhere', 210]] AS term
CREATE (:Concept {key: term[0], name: term[0], papers: term[1]});
UNWIND range(1, 210) AS i
CREATE (paper:Paper {id: 'common ' + i, title: 'Paper ' + i})
WITH paper, i
MATCH (term:Concept)
WHERE term.papers >= 95 AND i <= term.papers
CREATE (paper)-[:MENTIONS {count: 1, score: 0.5}]->(term);
