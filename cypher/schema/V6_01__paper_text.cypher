// Full text of titles and abstracts, English word forms folded; follows the writes within a moment
CREATE FULLTEXT INDEX paperText IF NOT EXISTS
FOR (p:Paper) ON EACH [p.title, p.abstract]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}};
