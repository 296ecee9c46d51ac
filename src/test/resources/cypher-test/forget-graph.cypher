// Remove what is known of the graph as a whole, its version among it
MATCH (g:Papergraph) DETACH DELETE g;
