// Takes the writers' lock: builds on one graph run one after another
MATCH (graph:Papergraph)
SET graph.writes = coalesce(graph.writes, 0) + 1
RETURN coalesce(graph.corrections, []) AS corrections, EXISTS { (:PapergraphLoad) } AS isLoading;
