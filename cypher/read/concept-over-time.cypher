// How many papers mention a concept, month by month
//
// With its share of all papers of the month. Papers without a date are left out.
// $concept (required): a concept or dataset, by any of its names, short forms included
// $limit: how many months to return, the latest
:param concept => 'stochastic gradient descent';
:param limit => 36;

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
  MATCH (term)<-[:MENTIONS]-(paper:Paper)
  WHERE paper.published IS NOT NULL
  RETURN date.truncate('month', paper.published) AS month, count(*) AS papers
}
WITH term, month, papers
ORDER BY month DESC
LIMIT $limit
CALL (month) {
  MATCH (paper:Paper)
  WHERE paper.published >= month AND paper.published < month + duration({months: 1})
  RETURN count(paper) AS all
}
RETURN term.name AS concept, month, papers, all, toFloat(papers) / all AS share
ORDER BY month, concept
LIMIT $limit;
