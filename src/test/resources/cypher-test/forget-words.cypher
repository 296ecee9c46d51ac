MATCH (p:Paper) REMOVE p.words, p.wordCounts;
