// What records cite, in the order of the identifiers
MATCH (n:Reference)
WHERE n.key IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties, [] AS edges
ORDER BY n.key;
