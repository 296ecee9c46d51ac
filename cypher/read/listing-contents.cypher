// What a listing lists
//
// In the order of the listing.
// $listing (required): id of the listing; the query listings shows them
// $limit: how many papers to return
:param listing => 'daily-2024-01-01';
:param limit => 100;

MATCH (listing:Listing {id: $listing})<-[entry:LISTED_IN]-(paper:Paper)
RETURN entry.rank AS rank, paper.id AS id, paper.title AS title, listing.title AS listing, listing.date AS date
ORDER BY rank, id
LIMIT $limit;
