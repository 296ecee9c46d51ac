// Adds to the counts of co-occurrence edges, and deletes those that reach zero
// $rows: [{from, to: [[node, papers]]}], by element ids
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
UNWIND row.to AS to
MATCH (b) WHERE elementId(b) = to[0]
MERGE (a)-[r:CO_OCCURS_WITH]->(b)
SET r.papers = coalesce(r.papers, 0) + to[1]
WITH r
WHERE r.papers = 0
DELETE r;
