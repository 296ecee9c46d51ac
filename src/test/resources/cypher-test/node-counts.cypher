// How many papers mention each node, by label and key
MATCH (n:Concept|Dataset|Repository)
RETURN labels(n)[0] + ' ' + coalesce(n.key, n.url) AS key, n.papers AS value
