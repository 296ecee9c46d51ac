// Co-occurrences of what at least so many papers mention
// $papers: how many
MATCH (a)-[r:CO_OCCURS_WITH]->(b) WHERE a.papers >= $papers AND b.papers >= $papers
RETURN a.name AS from, b.name AS to, toString(r.papers) AS papers
