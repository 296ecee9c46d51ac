// The hashes of the two papers
MATCH (p:Paper) WHERE p.id IN ['earlier', 'later']
RETURN p.textHash AS hash ORDER BY hash;
