// Creates co-occurrence edges of nodes that had none
// $rows: [{from, to: [[node, papers]]}], by element ids
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
UNWIND row.to AS to
MATCH (b) WHERE elementId(b) = to[0]
CREATE (a)-[:CO_OCCURS_WITH {papers: to[1]}]->(b);
