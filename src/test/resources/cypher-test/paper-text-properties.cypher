// What the full-text index of papers holds, and whether it answers
SHOW INDEXES YIELD name, properties, state
WHERE name = 'paperText'
RETURN properties, state;
