// A record is found by its OpenAlex id
CREATE INDEX record_openalex IF NOT EXISTS
FOR (r:Record) ON (r.openAlexId);
