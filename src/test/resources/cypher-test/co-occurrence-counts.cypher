MATCH (a)-[r:CO_OCCURS_WITH]->(b)
RETURN a.key + '-' + b.key AS key, r.papers AS value
