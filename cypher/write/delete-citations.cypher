// Parts papers from those that they cite no more
// $rows: [{from, to}], by element ids
UNWIND $rows AS row
MATCH (p:Paper)-[c:CITES]->(q:Paper)
WHERE elementId(p) = row.from AND elementId(q) = row.to
DELETE c;
