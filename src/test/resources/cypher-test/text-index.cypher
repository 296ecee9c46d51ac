// An index that the schema does not know
CREATE FULLTEXT INDEX listingTitle FOR (n:Listing) ON EACH [n.title];
