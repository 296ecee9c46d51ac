// A concept and what appears together with it, as a picture
//
// The neighbours by number of papers in common, and the links among them.
// $concept (required): a concept or dataset, by any of its names, short forms included
// $neighbours: how many neighbours to draw
// $limit: how many links to draw at most
:param concept => 'stochastic gradient descent';
:param neighbours => 15;
:param limit => 150;

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
  MATCH (term)-[pair:CO_OCCURS_WITH]-(neighbour)
  WITH neighbour, pair
  ORDER BY pair.papers DESC, neighbour.papers, neighbour.key
  LIMIT $neighbours
  RETURN collect(neighbour) AS circle
}
WITH circle + [term] AS circle
UNWIND circle AS one
UNWIND circle AS other
WITH one, other
WHERE one <> other
MATCH path = (one)-[pair:CO_OCCURS_WITH]->(other)
RETURN path
ORDER BY pair.papers DESC, one.key, other.key
LIMIT $limit;
