// Deletes references that no record makes any more
// $keys: identifiers
MATCH (x:Reference)
USING INDEX x:Reference(key)
WHERE x.key IN $keys AND NOT EXISTS { (x)<-[:REFERS_TO]-(:Record) }
DELETE x;
