// Full text of the names of concepts and datasets
CREATE FULLTEXT INDEX termName IF NOT EXISTS
FOR (t:Concept|Dataset) ON EACH [t.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
