// Adds to the counts of co-occurrence edges, and deletes those that reach zero
// $nodes: element ids; $rows: [[from, to, papers]], the ends by their places in $nodes
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node
WITH collect(n) AS nodes
UNWIND $rows AS row
WITH nodes[row[0]] AS a, nodes[row[1]] AS b, row[2] AS papers
MERGE (a)-[r:CO_OCCURS_WITH]->(b)
SET r.papers = coalesce(r.papers, 0) + papers
WITH r
WHERE r.papers = 0
DELETE r;
