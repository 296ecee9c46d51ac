// Who is joined to papers as an author
// $papers: element ids of papers
UNWIND $papers AS paper
MATCH (a:Author)-[e:AUTHORED]->(p:Paper)
WHERE elementId(p) = paper
RETURN paper, a.id AS author, e.position AS position, e.name AS name;
