// The names of all indexes but those that every database has
SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name;
