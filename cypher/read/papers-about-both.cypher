// Papers about two concepts at once
//
// The rarer of the two is looked up first; a paper ranks by the lower of its two scores.
// $first (required): a concept or dataset, by any of its names
// $second (required): another one
// $limit: how many papers to return
:param first => 'graph neural network';
:param second => 'contrastive learning';
:param limit => 20;

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
WITH CASE WHEN one.papers <= other.papers THEN one ELSE other END AS rare,
  CASE WHEN one.papers <= other.papers THEN other ELSE one END AS common
WHERE rare <> common
MATCH (rare)<-[mention:MENTIONS]-(paper:Paper)-[also:MENTIONS]->(common)
RETURN paper.id AS id, paper.title AS title, paper.published AS published, rare.name AS rarer, common.name AS commoner,
  CASE WHEN mention.score < also.score THEN mention.score ELSE also.score END AS score
ORDER BY score DESC, id
LIMIT $limit;
