// Papers related to one or more papers, as a picture
//
// The ranking of related-papers, drawn: each path leads from a given paper over something shared to a related paper.
// $papers (required): the papers to start from: id, DOI, arXiv id or exact title of each
// $terms: how many shared things to draw for each related paper
// $limit: how many related papers to draw
:param papers => ['2401.00001'];
:param terms => 4;
:param limit => 10;

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
    MATCH (:Record {doi: last(split(toLower(name), 'doi:'))})-[:DESCRIBES]->(paper:Paper) RETURN paper
    UNION
    MATCH (r:Record)-[:DESCRIBES]->(paper:Paper)
    WHERE r.arxivId = last(split(toLower(name), 'arxiv:')) OR r.aclId = last(split(name, 'acl:'))
      OR r.openAlexId = last(split(name, 'openalex:')) OR r.semanticScholarId = last(split(name, 's2:'))
      OR r.papersWithCodeId = split(name, 'pwc:')[1] OR r.pubMedId = split(name, 'pmid:')[1]
      OR r.corpusId = split(name, 'corpus:')[1]
    RETURN paper
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
  ORDER BY contribution DESC, term.name
  LIMIT $terms
  RETURN term
}
MATCH path = (seed)-[:MENTIONS]->(term)<-[:MENTIONS]-(paper)
WHERE seed IN seeds
RETURN path
ORDER BY score DESC, paper.id
LIMIT 1000;
