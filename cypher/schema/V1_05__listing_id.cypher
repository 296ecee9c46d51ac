// A listing is known by its id
CREATE CONSTRAINT listing_id IF NOT EXISTS
FOR (l:Listing) REQUIRE l.id IS UNIQUE;
