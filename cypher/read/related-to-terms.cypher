// Papers related to given concepts, datasets and repositories, and why
//
// As related-papers, for a text that is not in the graph: its terms stand in for the mentions of a paper. Terms that
// the graph does not have are passed over.
// $terms (required): label (Concept, Dataset or Repository), key (the address of a repository) and score of each
// $limit: how many papers to return
:param terms => [{label: 'Concept', key: 'stochastic gradient descent', score: 0.9}];
:param limit => 20;

CALL () {
  MATCH (paper:Paper)
  WITH count(paper) AS total
  RETURN total, CASE WHEN total < 4000 THEN 200 WHEN total > 100000 THEN 5000 ELSE total / 20 END AS hub
}
CALL () {
  UNWIND $terms AS given
  CALL (given) {
    WITH given WHERE given.label = 'Concept'
    MATCH (term:Concept {key: given.key}) RETURN term
    UNION
    WITH given WHERE given.label = 'Dataset'
    MATCH (term:Dataset {key: given.key}) RETURN term
    UNION
    WITH given WHERE given.label = 'Repository'
    MATCH (term:Repository {url: given.key}) RETURN term
  }
  WITH term, max(given.score) AS score
  RETURN collect({term: term, score: score}) AS mentions
}
CALL (mentions, total, hub) {
  UNWIND mentions AS mention
  WITH total, hub, mention.term AS term, round(65536 * mention.score) / 65536 AS weight
  WHERE term.papers <= hub
  WITH term, weight * log((total + 1.0) / term.papers) AS weight
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
  WITH CASE WHEN term:Concept THEN 'concept' WHEN term:Dataset THEN 'dataset' ELSE 'repository' END AS kind,
    CASE WHEN term:Repository THEN term.owner + '/' + term.name ELSE term.name END AS name, contribution
  ORDER BY contribution DESC, kind, name
  RETURN collect({kind: kind, name: name, contribution: contribution}) AS because
}
RETURN paper.id AS id, paper.title AS title, score, because
ORDER BY score DESC, id
LIMIT $limit;
