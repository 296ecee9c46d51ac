// Note the version of the schema in the graph
//
// $version: the version
:param version => 4;

MERGE (g:Papergraph {key: 'schema'})
SET g.version = $version;
