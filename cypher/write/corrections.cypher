// The corrections that are in force
MATCH (graph:Papergraph)
RETURN coalesce(graph.corrections, []) AS corrections;
