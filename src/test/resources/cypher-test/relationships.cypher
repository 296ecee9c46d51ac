// Every relationship
MATCH (a)-[r]->(b)
RETURN CASE WHEN a:Paper THEN a.id ELSE a.key END AS from, type(r) AS type,
  CASE WHEN b:Paper OR b:Listing THEN b.id ELSE coalesce(b.key, b.url) END AS to
