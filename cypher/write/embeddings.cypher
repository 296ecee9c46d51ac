// Which model the vectors are of, whether papers are left that may have older ones, and how many papers have none
MATCH (graph:Papergraph)
WITH graph.embeddingModel AS model, graph.unembeddedUpTo IS NOT NULL AS pending
CALL () {
  MATCH (p:Paper)
  RETURN count(p) AS papers
}
CALL () {
  MATCH (p:Unembedded)
  RETURN count(p) AS unembedded
}
RETURN model, pending, CASE WHEN model IS NULL OR pending THEN papers ELSE unembedded END AS missing;
