// Papers related to a text that is not in the graph, by what it mentions
//
// The same score as in related-papers.
// $terms (required): what the text mentions: [{label, key, score}], key of a repository is its url
// $limit: how many papers to return
:param terms => [{label: 'Concept', key: 'stochasticgradientdescent', score: 1.0}]
:param limit => 20

CALL () {
  MATCH (paper:Paper)
  WITH count(paper) AS total
  RETURN total, CASE WHEN total < 4000 THEN 200 WHEN total > 100000 THEN 5000 ELSE total / 20 END AS hub
}
CALL (total, hub) {
  UNWIND $terms AS given
  CALL (given) {
    MATCH (term:Concept {key: given.key}) WHERE given.label = 'Concept' RETURN term
    UNION
    MATCH (term:Dataset {key: given.key}) WHERE given.label = 'Dataset' RETURN term
    UNION
    MATCH (term:Repository {url: given.key}) WHERE given.label = 'Repository' RETURN term
  }
  WITH term, given, total, hub
  WHERE term.papers <= hub
  WITH term, round(65536 * given.score) / 65536 * log((total + 1.0) / term.papers) AS weight
  MATCH (term)<-[mention:MENTIONS]-(paper:Paper)
  WITH paper, term, round(65536 * weight * mention.score) / 65536 AS contribution
  WHERE contribution > 0
  WITH paper, sum(contribution) AS score, collect([term, contribution]) AS shared
  ORDER BY score DESC, paper.id
  LIMIT $limit
  RETURN paper, score, shared
}
CALL (shared) {
  UNWIND shared AS share
  WITH share[0] AS term, share[1] AS contribution
  WITH toLower(head(labels(term))) AS kind, coalesce(term.name, term.url) AS name, contribution
  ORDER BY contribution DESC, kind, name
  RETURN collect({kind: kind, name: name, contribution: contribution}) AS because
}
RETURN paper.id AS id, paper.title AS title, score, because
ORDER BY score DESC, id
LIMIT $limit;
