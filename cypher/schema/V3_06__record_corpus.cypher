// A record is found by its corpus id at Semantic Scholar
CREATE INDEX record_corpus IF NOT EXISTS
FOR (r:Record) ON (r.corpusId);
