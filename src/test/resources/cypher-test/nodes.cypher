// Every node that a paper made
MATCH (n) WHERE NOT n:Papergraph
RETURN labels(n) AS labels, properties(n) AS properties
