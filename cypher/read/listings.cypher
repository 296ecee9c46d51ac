// The listings that the graph was built from
//
// $limit: how many listings to return
:param limit => 100;

MATCH (listing:Listing)
RETURN listing.id AS id, listing.source AS source, listing.title AS title, listing.date AS date,
  COUNT { (listing)<-[:LISTED_IN]-() } AS papers
ORDER BY date, id
LIMIT $limit;
