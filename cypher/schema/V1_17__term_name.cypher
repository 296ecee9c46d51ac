// Full text of the names of concepts and datasets; follows the writes within a moment
CREATE FULLTEXT INDEX termName IF NOT EXISTS
FOR (t:Concept|Dataset) ON EACH [t.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: true}};
