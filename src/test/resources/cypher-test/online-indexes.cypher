// The indexes that answer
SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name ORDER BY name;
