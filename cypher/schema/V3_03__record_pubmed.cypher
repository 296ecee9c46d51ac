// A record is found by its PubMed number
CREATE INDEX record_pubmed IF NOT EXISTS
FOR (r:Record) ON (r.pubMedId);
