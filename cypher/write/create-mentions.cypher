// Creates mentions with their evidence
// $nodes: element ids; $rows: [[paper, node, properties]], the ends by their places in $nodes
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node
WITH collect(n) AS nodes
UNWIND $rows AS row
WITH nodes[row[0]] AS p, nodes[row[1]] AS n, row[2] AS of
CREATE (p)-[:MENTIONS {count: of.count, score: of.score, fields: of.fields, starts: of.starts, ends: of.ends,
  surfaces: of.surfaces, via: of.via, viaScores: of.viaScores, role: of.role, sources: of.sources,
  sourceNames: of.sourceNames}]->(n);
