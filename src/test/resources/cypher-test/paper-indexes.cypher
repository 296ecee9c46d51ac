// What the full-text indexes of papers hold, and whether they answer
SHOW INDEXES YIELD name, properties, state
WHERE name STARTS WITH 'paper' AND 'title' IN properties OR 'words' IN properties
RETURN properties, state ORDER BY name;
