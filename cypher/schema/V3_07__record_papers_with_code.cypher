// A record is found by its name at Papers with Code
CREATE INDEX record_papers_with_code IF NOT EXISTS
FOR (r:Record) ON (r.papersWithCodeId);
