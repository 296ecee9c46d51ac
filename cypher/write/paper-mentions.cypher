// What papers mention, with the evidence
// $papers: paper ids
MATCH (p:Paper)
USING INDEX p:Paper(id)
WHERE p.id IN $papers
MATCH (p)-[m:MENTIONS]->(n)
RETURN p.id AS paper, collect([
    CASE WHEN n:Concept THEN 'Concept' WHEN n:Dataset THEN 'Dataset' ELSE 'Repository' END,
    coalesce(n.key, n.url), m.score, m.fields, m.starts, m.ends, m.surfaces, m.via, m.viaScores, m.role,
    m.sources, m.sourceNames]) AS mentions;
