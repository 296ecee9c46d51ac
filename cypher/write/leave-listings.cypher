// Takes papers out of listings, and out of the graph the listings that are left empty
// $rows: [{paper, listing}], paper by element id
UNWIND $rows AS row
MATCH (p)-[e:LISTED_IN]->(l:Listing {id: row.listing})
WHERE elementId(p) = row.paper
DELETE e
WITH DISTINCT l
WHERE NOT EXISTS { (:Paper)-[:LISTED_IN]->(l) }
DELETE l;
