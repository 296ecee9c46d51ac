// Papers nearest in meaning to a paper
//
// By the vectors of a build with --embeddings; without them, nothing is found. Similarity is the cosine of two
// vectors: 1 for the same direction. The index finds the nearest vectors fast, and now and then misses one.
// $paper (required): id, DOI, arXiv id or exact title of the paper
// $limit: how many papers to return
:param paper => '2401.00001';
:param limit => 20;

CALL () {
  MATCH (seed:Paper {id: $paper}) RETURN seed
  UNION
  MATCH (:Record {id: $paper})-[:DESCRIBES]->(seed:Paper) RETURN seed
  UNION
  MATCH (:Record {doi: last(split(toLower($paper), 'doi:'))})-[:DESCRIBES]->(seed:Paper) RETURN seed
  UNION
  MATCH (r:Record)-[:DESCRIBES]->(seed:Paper)
  WHERE r.arxivId = last(split(toLower($paper), 'arxiv:')) OR r.aclId = last(split($paper, 'acl:'))
    OR r.openAlexId = last(split($paper, 'openalex:')) OR r.semanticScholarId = last(split($paper, 's2:'))
    OR r.papersWithCodeId = split($paper, 'pwc:')[1] OR r.pubMedId = split($paper, 'pmid:')[1]
    OR r.corpusId = split($paper, 'corpus:')[1]
  RETURN seed
  UNION
  CALL db.index.fulltext.queryNodes(
    'paperText', 'title:"' + replace(replace($paper, '\\', '\\\\'), '"', '\\"') + '"', {limit: 10}) YIELD node AS seed
  WHERE toLower(seed.title) = toLower($paper)
  RETURN seed
}
WITH seed
WHERE seed.embedding IS NOT NULL
CALL (seed) {
  CALL db.index.vector.queryNodes('paperEmbedding', $limit + 50, seed.embedding) YIELD node AS paper
  WHERE paper <> seed
  RETURN paper, 2 * vector.similarity.cosine(seed.embedding, paper.embedding) - 1 AS cosine
}
RETURN paper.id AS id, paper.title AS title, max(cosine) AS similarity
ORDER BY similarity DESC, id
LIMIT $limit;
