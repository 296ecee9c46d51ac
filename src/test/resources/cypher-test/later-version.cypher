// A graph of the future
MATCH (g:Papergraph) SET g.version = 99;
