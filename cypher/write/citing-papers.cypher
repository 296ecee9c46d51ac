// Which papers cite given identifiers by what their records say
// $keys: identifiers
MATCH (x:Reference)
USING INDEX x:Reference(key)
WHERE x.key IN $keys
MATCH (x)<-[:REFERS_TO]-(:Record)-[:DESCRIBES]->(p:Paper)
RETURN DISTINCT x.key AS key, elementId(p) AS node;
