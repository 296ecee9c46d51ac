// What is cited is known by its identifier
CREATE CONSTRAINT reference_key IF NOT EXISTS
FOR (x:Reference) REQUIRE x.key IS UNIQUE;
