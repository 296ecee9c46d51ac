// The version of the schema that the graph was last written with, and whether its first build is not finished
MATCH (g:Papergraph {key: 'schema'})
RETURN g.version AS version, EXISTS { (:PapergraphLoad) } AS isLoading
LIMIT 1;
