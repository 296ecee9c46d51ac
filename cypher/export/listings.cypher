// Listings in the order of their ids, with the papers in them
// $edges: whether to tell of relationships
MATCH (n:Listing)
WHERE n.id IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (n)<-[e:LISTED_IN]-(m) WHERE $edges RETURN [labels(m), m.id, properties(e)] } AS edges
ORDER BY n.id;
