// Papers with a new text lose the vector of the old one; in a graph with vectors they wait for another
// $nodes: element ids
MATCH (graph:Papergraph)
WHERE graph.embeddingModel IS NOT NULL
UNWIND $nodes AS node
MATCH (p) WHERE elementId(p) = node
SET p:Unembedded
REMOVE p.embedding;
