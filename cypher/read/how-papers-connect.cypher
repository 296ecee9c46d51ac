// How two papers connect
//
// The shortest chains of papers that share a concept, dataset or repository, the rarest first. What more than 200
// papers and a hundredth of all mention connects everything with everything and is left out.
// $from (required): id, DOI, arXiv id or exact title of one paper
// $to (required): and of another
// $limit: how many chains to return
:param from => '2401.00001';
:param to => '2401.00002';
:param limit => 5;

CALL () {
  MATCH (paper:Paper)
  WITH count(paper) AS total
  RETURN CASE WHEN total < 20000 THEN 200 ELSE total / 100 END AS hub
}
CALL () {
  MATCH (one:Paper {id: $from}) RETURN one
  UNION
  MATCH (:Record {id: $from})-[:DESCRIBES]->(one:Paper) RETURN one
  UNION
  MATCH (:Record {doi: last(split(toLower($from), 'doi:'))})-[:DESCRIBES]->(one:Paper) RETURN one
  UNION
  MATCH (r:Record)-[:DESCRIBES]->(one:Paper)
  WHERE r.arxivId = last(split(toLower($from), 'arxiv:')) OR r.aclId = last(split($from, 'acl:'))
    OR r.openAlexId = last(split($from, 'openalex:')) OR r.semanticScholarId = last(split($from, 's2:'))
    OR r.papersWithCodeId = split($from, 'pwc:')[1] OR r.pubMedId = split($from, 'pmid:')[1]
    OR r.corpusId = split($from, 'corpus:')[1]
  RETURN one
  UNION
  CALL db.index.fulltext.queryNodes(
    'paperText', 'title:"' + replace(replace($from, '\\', '\\\\'), '"', '\\"') + '"', {limit: 10}) YIELD node AS one
  WHERE toLower(one.title) = toLower($from)
  RETURN one
}
CALL () {
  MATCH (other:Paper {id: $to}) RETURN other
  UNION
  MATCH (:Record {id: $to})-[:DESCRIBES]->(other:Paper) RETURN other
  UNION
  MATCH (:Record {doi: last(split(toLower($to), 'doi:'))})-[:DESCRIBES]->(other:Paper) RETURN other
  UNION
  MATCH (r:Record)-[:DESCRIBES]->(other:Paper)
  WHERE r.arxivId = last(split(toLower($to), 'arxiv:')) OR r.aclId = last(split($to, 'acl:'))
    OR r.openAlexId = last(split($to, 'openalex:')) OR r.semanticScholarId = last(split($to, 's2:'))
    OR r.papersWithCodeId = split($to, 'pwc:')[1] OR r.pubMedId = split($to, 'pmid:')[1]
    OR r.corpusId = split($to, 'corpus:')[1]
  RETURN other
  UNION
  CALL db.index.fulltext.queryNodes(
    'paperText', 'title:"' + replace(replace($to, '\\', '\\\\'), '"', '\\"') + '"', {limit: 10}) YIELD node AS other
  WHERE toLower(other.title) = toLower($to)
  RETURN other
}
WITH hub, one, other
WHERE one <> other
MATCH path = ALL SHORTEST (one)
  (()-[:MENTIONS]->(term WHERE term.papers <= hub)<-[:MENTIONS]-(:Paper)){1,3}
  (other)
WITH path, length(path) AS steps, reduce(spread = 0, shared IN term | spread + shared.papers) AS spread,
  [node IN nodes(path) | coalesce(node.id, node.key, node.url)] AS chain
RETURN path
ORDER BY steps, spread, chain
LIMIT $limit;
