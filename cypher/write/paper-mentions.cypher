// What papers mention, with the evidence
// $papers: paper ids
MATCH (p:Paper)
USING INDEX p:Paper(id)
WHERE p.id IN $papers
MATCH (p)-[m:MENTIONS]->(n)
RETURN p.id AS paper, collect({
    label: CASE WHEN n:Concept THEN 'Concept' WHEN n:Dataset THEN 'Dataset' ELSE 'Repository' END,
    key: coalesce(n.key, n.url), of: properties(m)}) AS mentions;
