MATCH (r:Record)
RETURN r.key AS key, 1 AS value
