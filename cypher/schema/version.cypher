// The version of the schema that the graph was last written with, whether its first build is not finished, and whether
// it holds any paper
MATCH (g:Papergraph {key: 'schema'})
RETURN g.version AS version, EXISTS { (:PapergraphLoad) } AS isLoading, EXISTS { (:Paper) } AS hasPapers
LIMIT 1;
