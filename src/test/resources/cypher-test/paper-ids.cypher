// The ids of all papers
MATCH (paper:Paper) RETURN paper.id AS id ORDER BY id;
