// A record is found by its id at Semantic Scholar
CREATE INDEX record_semantic_scholar IF NOT EXISTS
FOR (r:Record) ON (r.semanticScholarId);
