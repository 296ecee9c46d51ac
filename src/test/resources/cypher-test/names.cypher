MATCH (n:Concept|Dataset)
RETURN n.name AS name ORDER BY n.key
