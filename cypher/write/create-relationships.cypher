// Creates relationships of any type
// $nodes: element ids; $rows: [[from, to, properties, type]], the ends by their places in $nodes
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node
WITH collect(n) AS nodes
UNWIND $rows AS row
WITH nodes[row[0]] AS a, nodes[row[1]] AS b, row[2] AS properties, row[3] AS type
CREATE (a)-[r:$(type)]->(b)
SET r = properties;
