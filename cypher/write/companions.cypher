// The other papers that mention a node whose number of papers just crossed two, with the nodes that they link
// $nodes: element ids; $papers: element ids of the papers that are known already
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node
MATCH (n)<-[:MENTIONS]-(p:Paper)
WHERE NOT elementId(p) IN $papers
WITH DISTINCT p
MATCH (p)-[:MENTIONS]->(n:Concept|Dataset)
WHERE n.papers >= 2 OR elementId(n) IN $nodes
RETURN p.id AS paper, collect([CASE WHEN n:Concept THEN 'Concept' ELSE 'Dataset' END, n.key, elementId(n)]) AS mentions;
