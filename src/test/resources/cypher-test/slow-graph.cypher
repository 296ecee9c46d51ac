// Two papers that hang together by hundreds of millions of shortest chains, over three layers of concepts
UNWIND range(1, 60) AS i
CREATE (:Concept:First {key: 'first ' + i, name: 'first ' + i, papers: 61}),
  (:Concept:Second {key: 'second ' + i, name: 'second ' + i, papers: 120}),
  (:Concept:Third {key: 'third ' + i, name: 'third ' + i, papers: 61}),
  (:Paper:Near {id: 'near ' + i, title: 'Near ' + i}), (:Paper:Far {id: 'far ' + i, title: 'Far ' + i});
CREATE (:Paper {id: 'from', title: 'The first one'}), (:Paper {id: 'to', title: 'The last one'});
MATCH (from:Paper {id: 'from'}), (to:Paper {id: 'to'}), (first:First), (third:Third)
MERGE (from)-[:MENTIONS]->(first)
MERGE (to)-[:MENTIONS]->(third);
MATCH (near:Near), (first:First)
CREATE (near)-[:MENTIONS]->(first);
MATCH (near:Near), (second:Second)
CREATE (near)-[:MENTIONS]->(second);
MATCH (far:Far), (second:Second)
CREATE (far)-[:MENTIONS]->(second);
MATCH (far:Far), (third:Third)
CREATE (far)-[:MENTIONS]->(third);
