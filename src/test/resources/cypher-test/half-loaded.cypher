CREATE (:PapergraphLoad {load: 'killed', stream: 0, step: 1}), (:PapergraphLoad {load: 'killed', stream: 1, step: 0});
CREATE (:Paper {id: 'half', title: 'Half a paper'})-[:MENTIONS {count: 1}]->(:Concept {key: 'half', papers: 7});
