// Names and counts authors, and deletes those who have no paper
// $rows: [{author, name, papers}]
UNWIND $rows AS row
MATCH (a:Author {id: row.author})
SET a.name = row.name, a.papers = row.papers
WITH a, row
WHERE row.papers = 0
DELETE a;
