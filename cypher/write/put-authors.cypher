// Joins authors to their papers
// $rows: [{paper, author, properties}], paper by element id
UNWIND $rows AS row
MATCH (p:Paper) WHERE elementId(p) = row.paper
MERGE (a:Author {id: row.author})
CREATE (a)-[e:AUTHORED]->(p)
SET e = row.properties;
