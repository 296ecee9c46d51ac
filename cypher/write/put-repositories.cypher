// Creates or changes repositories
// $rows: [{key, properties}]
UNWIND $rows AS row
MERGE (n:Repository {url: row.key})
SET n += row.properties
RETURN n.url AS key, elementId(n) AS node;
