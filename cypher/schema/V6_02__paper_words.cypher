// Telling words of papers, English word forms folded, and the hash of their text, by which a search is kept to some of
// them; follows the writes within a moment
CREATE FULLTEXT INDEX paperWords IF NOT EXISTS
FOR (p:Paper) ON EACH [p.words, p.textHash]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}};
