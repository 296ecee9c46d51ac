// Papers in the order of their texts' hashes, to draw a few that stand for all
CREATE INDEX paper_text_hash IF NOT EXISTS
FOR (p:Paper) ON (p.textHash);
