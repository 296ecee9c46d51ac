MATCH (graph:Papergraph)
SET graph.corrections = ['drop: beta'], graph.correctedUpTo = '1';
