// Datasets by name
CREATE INDEX dataset_name IF NOT EXISTS
FOR (d:Dataset) ON (d.name);
