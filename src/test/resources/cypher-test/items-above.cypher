// Concepts and datasets that at least so many papers mention, with their links among themselves
// $papers: how many
MATCH (n:Concept|Dataset) WHERE n.papers >= $papers
OPTIONAL MATCH (n)-[r:CO_OCCURS_WITH]-(m) WHERE m.papers >= $papers
RETURN n.name AS label, toString(n.papers) AS papers, toString(count(r)) AS links, toString(coalesce(sum(r.papers), 0)) AS strength
