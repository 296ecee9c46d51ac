// Records by DOI
CREATE INDEX record_doi IF NOT EXISTS
FOR (r:Record) ON (r.doi);
