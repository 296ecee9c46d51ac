// Papers with all that leads from them, in the order of their ids; without vectors, which are optional and derived
MATCH (p:Paper)
RETURN p.id AS key, p {.*, embedding: null} AS node,
  COLLECT { MATCH (p)-[m:MENTIONS]->(n) RETURN [n:Concept, n:Dataset, coalesce(n.key, n.url), properties(m)] } AS mentions,
  COLLECT { MATCH (p)-[e:LISTED_IN]->(l) RETURN [l.id, properties(e)] } AS listings,
  COLLECT { MATCH (p)-[:CITES]->(q) RETURN [q.id] } AS cites,
  COLLECT { MATCH (p)<-[d:DESCRIBES]-(r) RETURN [r.key, properties(d), properties(r)] } AS records
ORDER BY key;
