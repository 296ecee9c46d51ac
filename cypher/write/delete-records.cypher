// Deletes records of papers
// $keys: record keys
MATCH (r:Record)
WHERE r.key IN $keys
DETACH DELETE r;
