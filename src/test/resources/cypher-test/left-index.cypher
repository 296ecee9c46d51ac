// An index by the name of a constraint, and in its place
CREATE INDEX concept_key FOR (c:Concept) ON (c.key);
