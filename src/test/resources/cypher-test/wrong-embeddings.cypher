// Papers that neither wait for a vector nor have one, or both
MATCH (p:Paper)
WHERE (p:Unembedded) = (p.embedding IS NOT NULL)
RETURN p.id AS paper;
