// Repositories, listings, authors, what is cited, and the meanings of short forms
MATCH (n:Repository|Listing|Acronym|Author|Reference)
RETURN labels(n) AS labels, properties(n) AS node,
  COLLECT { MATCH (n)-[s:STANDS_FOR]->(m) RETURN [m:Concept, m.key, s.papers] } AS meanings,
  COLLECT { MATCH (n)-[e:AUTHORED]->(p) RETURN [p.id, properties(e)] } AS papers,
  COLLECT { MATCH (n)<-[:REFERS_TO]-(r) RETURN [r.key] } AS citing
ORDER BY labels, coalesce(n.key, n.url, n.id);
