// Number of nodes
MATCH (n:Listing) RETURN count(n) AS nodes;
