// Counts which nodes short forms stand for, and deletes what no paper says any more
// $rows: [{shortForm, node, change}], node by element id
UNWIND $rows AS row
MERGE (a:Acronym {key: row.shortForm})
WITH a, row
MATCH (n) WHERE elementId(n) = row.node
MERGE (a)-[s:STANDS_FOR]->(n)
SET s.papers = coalesce(s.papers, 0) + row.change
WITH a, s
WHERE s.papers = 0
DELETE s
WITH DISTINCT a
WHERE NOT EXISTS { (a)-[:STANDS_FOR]->() }
DELETE a;
