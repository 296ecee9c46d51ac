// The next papers that corrections are not applied to, in the order of their ids, with what sources say of them
// $limit: how many
MATCH (graph:Papergraph)
WHERE graph.correctedUpTo IS NOT NULL
MATCH (p:Paper) USING INDEX p:Paper(id)
WHERE p.id > graph.correctedUpTo
RETURN elementId(p) AS node, p.id AS paper, p.title AS title, p.abstract AS abstract, p.definitions AS definitions,
  COLLECT { MATCH (p)<-[:DESCRIBES]-(r:Record) RETURN {record: properties(r)} } AS records
ORDER BY paper
LIMIT $limit;
