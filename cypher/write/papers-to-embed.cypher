// Papers that wait for a vector
// $limit: how many
MATCH (p:Unembedded)
RETURN elementId(p) AS node, p.title AS title, p.abstract AS abstract, p.textHash AS textHash
LIMIT $limit;
