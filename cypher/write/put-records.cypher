// Stores what sources say of papers
// $rows: [{paper, rule, gives, properties}], paper by element id
UNWIND $rows AS row
MATCH (p) WHERE elementId(p) = row.paper
CREATE (r:Record)-[:DESCRIBES {rule: row.rule, gives: row.gives}]->(p)
SET r = row.properties;
