// The full-text index of papers, where it is one that this version makes otherwise: before the sixth, it held hashes
SHOW INDEXES YIELD name, properties
WHERE name = 'paperText' AND 'textHash' IN properties
RETURN name;
