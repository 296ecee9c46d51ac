// Deletes mentions
// $rows: [{paper, nodes}], by element ids
UNWIND $rows AS row
MATCH (p)-[m:MENTIONS]->(n)
WHERE elementId(p) = row.paper AND elementId(n) IN row.nodes
DELETE m;
