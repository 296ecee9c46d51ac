// As if a build had been killed that had only begun to take the vectors of an older model away
MATCH (graph:Papergraph) SET graph.unembeddedUpTo = 'p10';
MATCH (p:Paper) WHERE p.id <= 'p10' SET p:Unembedded REMOVE p.embedding;
