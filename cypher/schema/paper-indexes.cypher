// The full-text indexes of papers, and what they hold
SHOW INDEXES YIELD name, properties
WHERE name IN ['paperText', 'paperWords']
RETURN name, properties;
