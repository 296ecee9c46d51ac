// A source's record is known by its key
CREATE CONSTRAINT record_key IF NOT EXISTS
FOR (r:Record) REQUIRE r.key IS UNIQUE;
