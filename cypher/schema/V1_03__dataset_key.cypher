// A dataset is known by its key
CREATE CONSTRAINT dataset_key IF NOT EXISTS
FOR (d:Dataset) REQUIRE d.key IS UNIQUE;
