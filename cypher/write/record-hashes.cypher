// The hashes of records that are stored already
// $keys: record keys
MATCH (r:Record)
USING INDEX r:Record(key)
WHERE r.key IN $keys
RETURN r.key AS key, r.hash AS hash;
