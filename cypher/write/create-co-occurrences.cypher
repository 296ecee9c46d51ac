// Creates co-occurrence edges of nodes that had none
// $nodes: element ids; $rows: [[from, to, papers]], the ends by their places in $nodes
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node
WITH collect(n) AS nodes
UNWIND $rows AS row
WITH nodes[row[0]] AS a, nodes[row[1]] AS b, row[2] AS papers
CREATE (a)-[:CO_OCCURS_WITH {papers: papers}]->(b);
