// Authors by their names
CREATE FULLTEXT INDEX authorName IF NOT EXISTS
FOR (a:Author) ON EACH [a.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: true}};
