// The two papers
MATCH (p:Paper) WHERE p.id IN ['earlier', 'later']
RETURN p.textHash AS hash, p.words AS words, p.wordCounts IS NOT NULL AS hasCounts ORDER BY hash;
