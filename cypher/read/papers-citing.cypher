// Papers that cite a paper
//
// As far as a source says what they cite; the newest first.
// $paper (required): any id or exact title of the paper
// $limit: how many papers to return
:param paper => '2401.00002';
:param limit => 50;

CALL () {
  MATCH (paper:Paper {id: $paper}) RETURN paper
  UNION
  MATCH (:Record {id: $paper})-[:DESCRIBES]->(paper:Paper) RETURN paper
  UNION
  MATCH (:Record {doi: last(split(toLower($paper), 'doi:'))})-[:DESCRIBES]->(paper:Paper) RETURN paper
  UNION
  MATCH (r:Record)-[:DESCRIBES]->(paper:Paper)
  WHERE r.arxivId = last(split(toLower($paper), 'arxiv:')) OR r.aclId = last(split($paper, 'acl:'))
    OR r.openAlexId = last(split($paper, 'openalex:')) OR r.semanticScholarId = last(split($paper, 's2:'))
    OR r.papersWithCodeId = split($paper, 'pwc:')[1] OR r.pubMedId = split($paper, 'pmid:')[1]
    OR r.corpusId = split($paper, 'corpus:')[1]
  RETURN paper
  UNION
  CALL db.index.fulltext.queryNodes(
    'paperText', 'title:"' + replace(replace($paper, '\\', '\\\\'), '"', '\\"') + '"', {limit: 10}) YIELD node AS paper
  WHERE toLower(paper.title) = toLower($paper)
  RETURN paper
}
MATCH (citing:Paper)-[:CITES]->(paper)
RETURN citing.id AS id, citing.title AS title, citing.published AS published, citing.year AS year, paper.id AS cited
ORDER BY year DESC, published DESC, id
LIMIT $limit;
