// Authors in the order of their ids, with their papers
// $edges: whether to tell of relationships
MATCH (n:Author)
WHERE n.id IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (n)-[e:AUTHORED]->(m) WHERE $edges RETURN [labels(m), m.id, properties(e)] } AS edges
ORDER BY n.id;
