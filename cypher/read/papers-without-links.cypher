// Papers that share nothing with any other paper
//
// Nothing related can be found for them: a measure of how well the graph holds together.
// $limit: how many papers to return
:param limit => 20;

MATCH (paper:Paper)
WHERE NOT EXISTS { (paper)-[:MENTIONS]->(shared WHERE shared.papers >= 2) }
RETURN paper.id AS id, paper.title AS title, COUNT { (paper)-[:MENTIONS]->() } AS mentions
ORDER BY mentions, id
LIMIT $limit;
