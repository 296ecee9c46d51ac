// The next papers that corrections are not applied to, in the order of their ids
// $limit: how many
MATCH (graph:Papergraph)
WHERE graph.correctedUpTo IS NOT NULL
MATCH (p:Paper)
WHERE p.id > graph.correctedUpTo
RETURN elementId(p) AS node, p.id AS paper, p.title AS title, p.abstract AS abstract, p.definitions AS definitions
ORDER BY paper
LIMIT $limit;
