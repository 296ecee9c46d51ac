// Concepts with their co-occurrences, in the order of their keys
MATCH (n:Concept)
RETURN n.key AS key, properties(n) AS node, COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels,
  COLLECT { MATCH (n)-[c:CO_OCCURS_WITH]->(m) RETURN [m:Concept, m.key, c.papers] } AS coOccurrences
ORDER BY key;
