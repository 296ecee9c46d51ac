// Notes which model the vectors are of; if it is another than before, all papers are to get new ones
// $model: its name
MATCH (graph:Papergraph)
WHERE graph.embeddingModel IS NULL OR graph.embeddingModel <> $model
SET graph.embeddingModel = $model, graph.unembeddedUpTo = '';
