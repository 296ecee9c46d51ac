// Every name that a concept or dataset goes by, as a whole, in lower case; follows the writes
CREATE FULLTEXT INDEX termSpelling IF NOT EXISTS
FOR (t:Concept|Dataset) ON EACH [t.spellings]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: true}};
