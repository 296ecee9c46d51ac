// Takes the vectors of the next papers away, in the order of their ids, and lets these papers wait for new ones
// $limit: how many
MATCH (graph:Papergraph)
WHERE graph.unembeddedUpTo IS NOT NULL
CALL (graph) {
  MATCH (p:Paper)
  USING INDEX p:Paper(id)
  WHERE p.id > graph.unembeddedUpTo
  WITH p
  ORDER BY p.id
  LIMIT $limit
  SET p:Unembedded
  REMOVE p.embedding
  RETURN max(p.id) AS last
}
SET graph.unembeddedUpTo = last;
