// Code repositories of papers about a concept
//
// The papers that make most of the concept first; at most 2000 are looked through.
// $concept (required): a concept or dataset, by any of its names, short forms included
// $limit: how many repositories to return
:param concept => 'stochastic gradient descent';
:param limit => 20;

CALL () {
  MATCH (term:Concept {key: $concept}) RETURN term
  UNION
  MATCH (term:Dataset {key: $concept}) RETURN term
  UNION
  CALL db.index.fulltext.queryNodes(
    'termSpelling', '"' + replace(replace(toLower(trim($concept)), '\\', '\\\\'), '"', '\\"') + '"') YIELD node AS term
  RETURN term
  UNION
  MATCH (:Acronym {key: replace(replace(toLower(trim($concept)), '-', ''), ' ', '')})-[:STANDS_FOR]->(term)
  RETURN term
}
CALL (term) {
  MATCH (term)<-[mention:MENTIONS]-(paper:Paper)
  WITH paper, mention.score AS score
  ORDER BY score DESC, paper.id
  LIMIT 2000
  RETURN paper, score
}
MATCH (paper)-[:MENTIONS]->(repository:Repository)
RETURN repository.url AS url, paper.id AS id, paper.title AS title, score, term.name AS concept
ORDER BY score DESC, url, id
LIMIT $limit;
