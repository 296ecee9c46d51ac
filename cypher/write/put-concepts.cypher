// Creates or changes concepts
// $rows: [{key, properties}]
UNWIND $rows AS row
MERGE (n:Concept {key: row.key})
SET n += row.properties
RETURN n.key AS key, elementId(n) AS node;
