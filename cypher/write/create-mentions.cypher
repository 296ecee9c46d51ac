// Creates mentions with their evidence
// $rows: [{paper, mentions: [{node, properties}]}], by element ids
UNWIND $rows AS row
MATCH (p) WHERE elementId(p) = row.paper
UNWIND row.mentions AS mention
MATCH (n) WHERE elementId(n) = mention.node
CREATE (p)-[m:MENTIONS]->(n)
SET m = mention.properties;
