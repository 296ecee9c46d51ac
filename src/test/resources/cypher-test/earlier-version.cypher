// As if the first version of Papergraph had written it
MATCH (g:Papergraph) SET g.version = 1;
