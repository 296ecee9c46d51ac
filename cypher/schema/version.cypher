// The version of the schema that the graph was last written with
MATCH (g:Papergraph {key: 'schema'})
RETURN g.version AS version
LIMIT 1;
