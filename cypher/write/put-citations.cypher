// Joins papers to those that they cite
// $rows: [{from, to}], by element ids
UNWIND $rows AS row
MATCH (p:Paper) WHERE elementId(p) = row.from
MATCH (q:Paper) WHERE elementId(q) = row.to
CREATE (p)-[:CITES]->(q);
