// Whether the graph has nothing but its settings, and whether a load of it was cut short or is under way
MATCH (graph:Papergraph)
RETURN graph.embeddingModel IS NULL
    AND NOT EXISTS { (:Paper|Record|Concept|Dataset|Repository|Acronym|Author|Listing|Reference) } AS isEmpty,
  EXISTS { (:PapergraphLoad) } AS isLoading;
