// Full text of titles and abstracts, English word forms folded, and their hash, by which a search is kept to some of
// them; follows the writes within a moment
CREATE FULLTEXT INDEX paperText IF NOT EXISTS
FOR (p:Paper) ON EACH [p.title, p.abstract, p.textHash]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}};
