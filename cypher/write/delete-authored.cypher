// Parts authors from papers
// $rows: [{paper, author}], paper by element id
UNWIND $rows AS row
MATCH (a:Author {id: row.author})-[e:AUTHORED]->(p:Paper)
WHERE elementId(p) = row.paper
DELETE e;
