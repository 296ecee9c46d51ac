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
  MATCH (:Record {doi: toLower($paper)})-[:DESCRIBES]->(paper:Paper) RETURN paper
  UNION
  MATCH (r:Record)-[:DESCRIBES]->(paper:Paper)
  WHERE r.arxivId = $paper OR r.aclId = $paper OR r.openAlexId = $paper OR r.semanticScholarId = $paper
    OR r.pubMedId = split($paper, 'pmid:')[1] OR r.corpusId = split($paper, 'corpus:')[1]
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
