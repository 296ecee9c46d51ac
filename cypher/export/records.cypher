// Records in the order of their keys, with the papers that they describe
// $edges: whether to tell of relationships
MATCH (n:Record)
WHERE n.key IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (n)-[e:DESCRIBES]->(m) WHERE $edges RETURN [labels(m), m.id, properties(e)] } AS edges
ORDER BY n.key;
