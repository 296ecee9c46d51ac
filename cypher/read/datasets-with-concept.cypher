// Datasets used in papers about a concept
//
// At most the 2000 papers that make most of the concept are looked through.
// $concept (required): a concept or dataset, by any of its names, short forms included
// $limit: how many datasets to return
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
  RETURN paper
}
MATCH (paper)-[:MENTIONS]->(dataset:Dataset)
WHERE dataset <> term
WITH term, dataset, count(*) AS together
RETURN dataset.name AS dataset, dataset.key AS key, together, dataset.papers AS papers, term.name AS concept
ORDER BY together DESC, papers, key
LIMIT $limit;
