// Papers related to one or more papers, and why
//
// Every concept, dataset or repository that a paper shares with the given ones contributes its score there, times its
// score here, times its rarity: the logarithm of (papers + 1) / (papers that mention it). What more than a twentieth
// of all papers mention (at least 200 papers, at most 5000) counts for nothing. Contributions are multiples of
// 1/65536, so that their sum is exact.
// $papers (required): the papers to start from: id, DOI, arXiv id or exact title of each
// $limit: how many papers to return
:param papers => ['2401.00001']
:param limit => 20

CALL () {
  MATCH (paper:Paper)
  WITH count(paper) AS total
  RETURN total, CASE WHEN total < 4000 THEN 200 WHEN total > 100000 THEN 5000 ELSE total / 20 END AS hub
}
CALL () {
  UNWIND $papers AS name
  CALL (name) {
    MATCH (paper:Paper {id: name}) RETURN paper
    UNION
    MATCH (:Record {id: name})-[:DESCRIBES]->(paper:Paper) RETURN paper
    UNION
    MATCH (:Record {doi: toLower(name)})-[:DESCRIBES]->(paper:Paper) RETURN paper
    UNION
    MATCH (:Record {arxivId: name})-[:DESCRIBES]->(paper:Paper) RETURN paper
    UNION
    CALL db.index.fulltext.queryNodes(
      'paperText', 'title:"' + replace(replace(name, '\\', '\\\\'), '"', '\\"') + '"', {limit: 10}) YIELD node AS paper
    WHERE toLower(paper.title) = toLower(name)
    RETURN paper
  }
  RETURN collect(DISTINCT paper) AS seeds
}
CALL (seeds, total, hub) {
  UNWIND seeds AS seed
  MATCH (seed)-[mention:MENTIONS]->(term)
  WHERE term.papers <= hub
  WITH seeds, total, term, sum(round(65536 * mention.score)) / 65536 AS weight
  WITH seeds, term, weight * log((total + 1.0) / term.papers) AS weight
  MATCH (term)<-[mention:MENTIONS]-(paper:Paper)
  WHERE NOT paper IN seeds
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
