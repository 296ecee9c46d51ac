// What short forms stand for, and how many papers say so
// $shortForms: keys
MATCH (a:Acronym)
USING INDEX a:Acronym(key)
WHERE a.key IN $shortForms
MATCH (a)-[s:STANDS_FOR]->(n)
RETURN a.key AS shortForm, CASE WHEN n:Concept THEN 'Concept' ELSE 'Dataset' END AS label, n.key AS key, s.papers AS papers;
