// Papers nearest in meaning to a vector
//
// As similar-papers, for a text that need not be in the graph. Nothing is found where the graph's vectors are of
// another model.
// $model (required): the name of the model that made the vector
// $vector (required): the numbers
// $limit: how many papers to return
:param model => 'none';
:param vector => [1.0, 0.0];
:param limit => 20;

MATCH (:Papergraph {key: 'schema', embeddingModel: $model})
CALL db.index.vector.queryNodes('paperEmbedding', $limit + 50, $vector) YIELD node AS paper
RETURN paper.id AS id, paper.title AS title,
  2 * vector.similarity.cosine($vector, paper.embedding) - 1 AS similarity
ORDER BY similarity DESC, id
LIMIT $limit;
