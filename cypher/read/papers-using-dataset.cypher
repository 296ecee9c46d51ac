// Papers that use a dataset
//
// Those that make most of it first.
// $dataset (required): a dataset, by any of its names
// $limit: how many papers to return
:param dataset => 'imagenet';
:param limit => 20;

CALL () {
  MATCH (dataset:Dataset {key: $dataset}) RETURN dataset
  UNION
  CALL db.index.fulltext.queryNodes(
    'termSpelling',
    '"' + replace(replace(toLower(trim($dataset)), '\\', '\\\\'), '"', '\\"') + '"') YIELD node AS dataset
  WHERE dataset:Dataset
  RETURN dataset
}
MATCH (paper:Paper)-[mention:MENTIONS]->(dataset)
WITH dataset, paper, mention
ORDER BY mention.score DESC, mention.count DESC, paper.id
LIMIT $limit
RETURN paper.id AS id, paper.title AS title, paper.published AS published, dataset.name AS dataset,
  mention.score AS score, mention.count AS count
ORDER BY score DESC, count DESC, id
LIMIT $limit;
