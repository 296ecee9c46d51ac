// Papers in the order of their ids, with what they mention and the papers that they cite
// $edges: whether to tell of relationships
MATCH (n:Paper)
WHERE n.id IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[e:MENTIONS|CITES]->(m) WHERE $edges
    RETURN [labels(m), coalesce(m.key, m.url, m.id), properties(e)]
  } AS edges
ORDER BY n.id;
