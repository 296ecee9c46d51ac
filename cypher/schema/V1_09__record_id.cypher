// Records by the id that their source gives
CREATE INDEX record_id IF NOT EXISTS
FOR (r:Record) ON (r.id);
