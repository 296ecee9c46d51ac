// Records in the order of their keys, with the papers that they describe and what they cite
// $edges: whether to tell of relationships
MATCH (n:Record)
WHERE n.key IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[e:DESCRIBES|REFERS_TO]->(m) WHERE $edges
    RETURN [labels(m), coalesce(m.key, m.id), properties(e)]
  } AS edges
ORDER BY n.key;
