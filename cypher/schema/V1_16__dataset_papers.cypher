// Datasets by how many papers mention them
CREATE INDEX dataset_papers IF NOT EXISTS
FOR (d:Dataset) ON (d.papers);
