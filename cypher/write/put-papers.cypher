// Creates or changes papers
// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (p:Paper {id: row.id})
SET p += row.properties
RETURN p.id AS key, elementId(p) AS node;
