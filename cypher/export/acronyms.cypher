// Short forms in the order of their keys, with what they stand for
// $edges: whether to tell of relationships
MATCH (n:Acronym)
WHERE n.key IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (n)-[e:STANDS_FOR]->(m) WHERE $edges RETURN [labels(m), m.key, properties(e)] } AS edges
ORDER BY n.key;
