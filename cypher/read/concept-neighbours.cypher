// What appears together with a concept
//
// Association is normalised pointwise mutual information (Bouma 2009): 1 always together, 0 as often as chance, below
// 0 less. It is computed from the stored counts, so it is never stale.
// $concept (required): a concept or dataset, by any of its names, short forms included
// $support: in how many papers both must appear at least
// $limit: how many neighbours to return
:param concept => 'stochastic gradient descent';
:param support => 2;
:param limit => 20;

CALL () {
  MATCH (paper:Paper)
  RETURN count(paper) AS total
}
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
MATCH (term)-[pair:CO_OCCURS_WITH]-(neighbour)
WHERE pair.papers >= $support
WITH term, neighbour, pair,
  CASE WHEN pair.papers >= total THEN 1.0
    ELSE log(toFloat(pair.papers) * total / (term.papers * neighbour.papers))
      / -log(toFloat(pair.papers) / total) END AS association
ORDER BY association DESC, pair.papers DESC, neighbour.key
LIMIT $limit
RETURN term.name AS concept, neighbour.name AS neighbour,
  CASE WHEN neighbour:Concept THEN 'concept' ELSE 'dataset' END AS kind,
  neighbour.key AS key, association, pair.papers AS together, neighbour.papers AS papers
ORDER BY association DESC, together DESC, key
LIMIT $limit;
