// Creates nodes
// $rows: [[number, labels, properties]]
UNWIND $rows AS row
CREATE (n:$(row[1]))
SET n = row[2]
RETURN row[0] AS number, elementId(n) AS node;
