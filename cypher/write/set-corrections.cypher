// Puts corrections into force for all papers after the one with the id '', which means all
// $corrections: lines
MATCH (graph:Papergraph)
SET graph.corrections = $corrections, graph.correctedUpTo = '';
