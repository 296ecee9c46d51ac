// Concepts that more papers mention than before
//
// Compares the last months of the graph, counted back from its latest paper, with as many months before them. Growth
// is the logarithm of (now + 1) / (before + 1).
// $months: length of each period
// $support: how many papers of the last period must mention it
// $limit: how many concepts to return
:param months => 3;
:param support => 3;
:param limit => 20;

CALL () {
  MATCH (paper:Paper)
  WHERE paper.published IS NOT NULL
  RETURN paper.published AS latest
  ORDER BY latest DESC
  LIMIT 1
}
WITH latest, latest - duration({months: $months}) AS turn, latest - duration({months: 2 * $months}) AS start
CALL (turn) {
  MATCH (paper:Paper)-[:MENTIONS]->(concept:Concept)
  WHERE paper.published > turn
  WITH concept, count(*) AS now
  WHERE now >= $support
  RETURN concept, now
}
CALL (concept, turn, start) {
  MATCH (concept)<-[:MENTIONS]-(paper:Paper)
  WHERE paper.published > start AND paper.published <= turn
  RETURN count(paper) AS before
}
RETURN concept.name AS concept, concept.key AS key, now, before, log((now + 1.0) / (before + 1.0)) AS growth,
  turn AS since
ORDER BY growth DESC, now DESC, key
LIMIT $limit;
