// The corrections in force, on the one node that no paper made
MATCH (n:Papergraph)
WHERE n.key IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties, [] AS edges
ORDER BY n.key;
