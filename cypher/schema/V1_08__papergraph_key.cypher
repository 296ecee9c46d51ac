// One node keeps the version of this schema
CREATE CONSTRAINT papergraph_key IF NOT EXISTS
FOR (g:Papergraph) REQUIRE g.key IS UNIQUE;
