// Relationships by their types, likewise
CREATE LOOKUP INDEX relationshipType IF NOT EXISTS
FOR ()-[r]-() ON EACH type(r);
