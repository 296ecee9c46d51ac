// Repositories, listings and the meanings of short forms
MATCH (n:Repository|Listing|Acronym)
RETURN labels(n) AS labels, properties(n) AS node,
  COLLECT { MATCH (n)-[s:STANDS_FOR]->(m) RETURN [m:Concept, m.key, s.papers] } AS meanings
ORDER BY labels, coalesce(n.key, n.url, n.id);
