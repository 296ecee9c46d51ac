// The datasets that most papers mention
//
// $limit: how many datasets to return
:param limit => 20;

MATCH (dataset:Dataset)
WHERE dataset.papers >= 1
RETURN dataset.name AS dataset, dataset.key AS key, dataset.papers AS papers
ORDER BY papers DESC, key
LIMIT $limit;
