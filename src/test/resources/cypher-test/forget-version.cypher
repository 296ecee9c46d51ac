// A graph whose version nobody noted
MATCH (g:Papergraph) DELETE g;
