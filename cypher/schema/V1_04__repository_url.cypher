// A repository is known by its canonical address
CREATE CONSTRAINT repository_url IF NOT EXISTS
FOR (r:Repository) REQUIRE r.url IS UNIQUE;
