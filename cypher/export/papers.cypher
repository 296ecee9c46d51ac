// Papers in the order of their ids, with what they mention
// $edges: whether to tell of relationships
MATCH (n:Paper)
WHERE n.id IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (n)-[e:MENTIONS]->(m) WHERE $edges RETURN [labels(m), coalesce(m.key, m.url), properties(e)] } AS edges
ORDER BY n.id;
