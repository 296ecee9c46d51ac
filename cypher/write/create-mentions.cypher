// Creates mentions with their evidence
// $nodes: element ids; $rows: [[paper, node, count, score, fields, starts, ends, surfaces, via, viaScores, role, sources,
// sourceNames]], the ends by their places in $nodes
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node
WITH collect(n) AS nodes
UNWIND $rows AS row
WITH nodes[row[0]] AS p, nodes[row[1]] AS n, row
CREATE (p)-[:MENTIONS {count: row[2], score: row[3], fields: row[4], starts: row[5], ends: row[6], surfaces: row[7],
  via: row[8], viaScores: row[9], role: row[10], sources: row[11], sourceNames: row[12]}]->(n);
