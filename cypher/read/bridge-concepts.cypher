// What links two concepts
//
// Concepts and datasets that appear together with both. A bridge is as strong as the weaker of its two associations
// (normalised pointwise mutual information).
// $first (required): a concept or dataset, by any of its names
// $second (required): another one
// $support: in how many papers a bridge must appear with each at least
// $limit: how many bridges to return
:param first => 'graph neural network';
:param second => 'protein folding';
:param support => 1;
:param limit => 20;

CALL () {
  MATCH (paper:Paper)
  RETURN count(paper) AS total
}
CALL () {
  MATCH (one:Concept {key: $first}) RETURN one
  UNION
  MATCH (one:Dataset {key: $first}) RETURN one
  UNION
  CALL db.index.fulltext.queryNodes(
    'termSpelling', '"' + replace(replace(toLower(trim($first)), '\\', '\\\\'), '"', '\\"') + '"') YIELD node AS one
  RETURN one
  UNION
  MATCH (:Acronym {key: replace(replace(toLower(trim($first)), '-', ''), ' ', '')})-[:STANDS_FOR]->(one)
  RETURN one
}
CALL () {
  MATCH (other:Concept {key: $second}) RETURN other
  UNION
  MATCH (other:Dataset {key: $second}) RETURN other
  UNION
  CALL db.index.fulltext.queryNodes(
    'termSpelling', '"' + replace(replace(toLower(trim($second)), '\\', '\\\\'), '"', '\\"') + '"') YIELD node AS other
  RETURN other
  UNION
  MATCH (:Acronym {key: replace(replace(toLower(trim($second)), '-', ''), ' ', '')})-[:STANDS_FOR]->(other)
  RETURN other
}
MATCH (one)-[left:CO_OCCURS_WITH]-(bridge)-[right:CO_OCCURS_WITH]-(other)
USING JOIN ON bridge
WHERE one <> other AND left.papers >= $support AND right.papers >= $support
WITH bridge, left, right,
  CASE WHEN left.papers >= total THEN 1.0
    ELSE log(toFloat(left.papers) * total / (one.papers * bridge.papers))
      / -log(toFloat(left.papers) / total) END AS first,
  CASE WHEN right.papers >= total THEN 1.0
    ELSE log(toFloat(right.papers) * total / (other.papers * bridge.papers))
      / -log(toFloat(right.papers) / total) END AS second
WITH bridge, left, right, CASE WHEN first < second THEN first ELSE second END AS association
RETURN bridge.name AS bridge, CASE WHEN bridge:Concept THEN 'concept' ELSE 'dataset' END AS kind,
  bridge.key AS key, association,
  left.papers AS withFirst, right.papers AS withSecond, bridge.papers AS papers
ORDER BY association DESC, withFirst + withSecond DESC, key
LIMIT $limit;
