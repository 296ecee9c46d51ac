// Repositories in the order of their addresses
MATCH (n:Repository)
WHERE n.url IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties, [] AS edges
ORDER BY n.url;
