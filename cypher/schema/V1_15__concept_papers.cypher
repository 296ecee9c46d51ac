// Concepts by how many papers mention them
CREATE INDEX concept_papers IF NOT EXISTS
FOR (c:Concept) ON (c.papers);
