// Papers that stand in more than one listing
//
// With each place.
// $limit: how many papers to return
:param limit => 100;

MATCH (paper:Paper)
WHERE COUNT { (paper)-[:LISTED_IN]->() } >= 2
WITH paper, COUNT { (paper)-[:LISTED_IN]->() } AS times
ORDER BY times DESC, paper.id
LIMIT $limit
CALL (paper) {
  MATCH (paper)-[entry:LISTED_IN]->(listing:Listing)
  WITH entry, listing
  ORDER BY listing.date, listing.id, entry.rank
  RETURN collect({listing: listing.id, date: listing.date, rank: entry.rank}) AS places
}
RETURN paper.id AS id, paper.title AS title, times, places
ORDER BY times DESC, id
LIMIT $limit;
