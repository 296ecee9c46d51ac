// Records by their title's key
CREATE INDEX record_title IF NOT EXISTS
FOR (r:Record) ON (r.titleKey);
