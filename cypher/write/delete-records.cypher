// Deletes records of papers
// $keys: record keys
MATCH (r:Record)
USING INDEX r:Record(key)
WHERE r.key IN $keys
DETACH DELETE r;
