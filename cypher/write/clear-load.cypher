// Deletes some of the nodes of a load that was cut short
// $load: its name; $limit: how many nodes at the most
MATCH (mark:PapergraphLoad {load: $load})
WITH mark
LIMIT 1
MATCH (n:Paper|Record|Concept|Dataset|Repository|Acronym|Author|Listing|Reference)
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(n) > 0 AS done;
