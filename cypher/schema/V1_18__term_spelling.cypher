// Every name that a concept or dataset goes by, as a whole, in lower case
CREATE FULLTEXT INDEX termSpelling IF NOT EXISTS
FOR (t:Concept|Dataset) ON EACH [t.spellings]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
