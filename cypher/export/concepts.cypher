// Concepts in the order of their keys, with the co-occurrences that lead from them
// $edges: whether to tell of relationships
MATCH (n:Concept)
WHERE n.key IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (n)-[e:CO_OCCURS_WITH]->(m) WHERE $edges RETURN [labels(m), m.key, properties(e)] } AS edges
ORDER BY n.key;
