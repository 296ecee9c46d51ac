// The corrections that are in force, and whether papers are left that they are not applied to
MATCH (graph:Papergraph)
RETURN coalesce(graph.corrections, []) AS corrections, graph.correctedUpTo IS NOT NULL AS pending;
