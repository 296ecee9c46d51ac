// Which papers cite which, of those that begin or end at given papers
// $from, $to: element ids of papers
CALL () {
  UNWIND $from AS node
  MATCH (p:Paper)-[:CITES]->(q:Paper) WHERE elementId(p) = node
  RETURN p, q
  UNION
  UNWIND $to AS node
  MATCH (p:Paper)-[:CITES]->(q:Paper) WHERE elementId(q) = node
  RETURN p, q
}
RETURN elementId(p) AS from, elementId(q) AS to;
