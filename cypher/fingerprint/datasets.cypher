// Datasets with their co-occurrences, in the order of their keys
MATCH (n:Dataset)
RETURN n.key AS key, properties(n) AS node, labels(n) AS labels,
  COLLECT { MATCH (n)-[c:CO_OCCURS_WITH]->(m) RETURN [labels(m), m.key, c.papers] } AS coOccurrences
ORDER BY key;
