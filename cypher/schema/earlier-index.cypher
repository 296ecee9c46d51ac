// The full-text index of papers as earlier versions made it, without the hash of the text
SHOW INDEXES YIELD name, properties
WHERE name = 'paperText' AND NOT 'textHash' IN properties
RETURN name;
