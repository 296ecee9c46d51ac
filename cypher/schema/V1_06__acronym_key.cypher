// A short form is known by its key
CREATE CONSTRAINT acronym_key IF NOT EXISTS
FOR (a:Acronym) REQUIRE a.key IS UNIQUE;
