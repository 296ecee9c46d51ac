MATCH (p:Paper)-[e:LISTED_IN]->(l:Listing)
RETURN p.id + ' ' + l.id AS key, e.rank AS value
