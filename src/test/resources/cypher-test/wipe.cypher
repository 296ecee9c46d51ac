// Remove all data; the schema and its version stay
MATCH (n) WHERE NOT n:Papergraph
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS;
