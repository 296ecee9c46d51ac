// Creates or changes datasets
// $rows: [{key, properties}]
UNWIND $rows AS row
MERGE (n:Dataset {key: row.key})
SET n += row.properties
RETURN n.key AS key, elementId(n) AS node;
