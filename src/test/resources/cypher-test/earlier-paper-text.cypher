// The full-text index of papers as schema version 5 made it
CREATE FULLTEXT INDEX paperText
FOR (p:Paper) ON EACH [p.title, p.abstract, p.textHash];
