// Puts papers into listings
// $rows: [{paper, place, listing, properties}], paper by element id
UNWIND $rows AS row
MERGE (l:Listing {id: row.listing})
SET l += row.properties
WITH l, row
MATCH (p) WHERE elementId(p) = row.paper
MERGE (p)-[e:LISTED_IN]->(l)
SET e = row.place;
