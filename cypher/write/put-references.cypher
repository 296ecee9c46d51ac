// Notes what records cite, by identifier
// $rows: [{record, cites}], record by key
UNWIND $rows AS row
MATCH (r:Record {key: row.record})
UNWIND row.cites AS key
MERGE (x:Reference {key: key})
CREATE (r)-[:REFERS_TO]->(x);
