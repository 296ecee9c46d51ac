// One paper
//
// Its text, its other ids, the listings that it stands in, the papers of the graph that it cites, and which source gives
// which of the values.
// $paper (required): id, DOI, arXiv id or exact title of the paper
// $limit: how many papers, should several go by that name
:param paper => '2401.00001';
:param limit => 5;

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
CALL (paper) {
  MATCH (paper)-[entry:LISTED_IN]->(listing:Listing)
  WITH entry, listing
  ORDER BY listing.date, listing.id, entry.rank
  RETURN collect({id: listing.id, title: listing.title, date: listing.date, rank: entry.rank, votes: entry.votes}) AS listings
}
CALL (paper) {
  MATCH (paper)<-[rule:DESCRIBES]-(record:Record)
  WITH rule, record
  ORDER BY record.key
  RETURN collect({id: record.id, key: record.key, source: record.source, rule: rule.rule, gives: rule.gives}) AS records
}
CALL (paper) {
  MATCH (paper)-[:MENTIONS]->(repository:Repository)
  WITH repository
  ORDER BY repository.url
  RETURN collect(repository.url) AS code
}
CALL (paper) {
  MATCH (paper)-[:CITES]->(cited:Paper)
  WITH cited
  ORDER BY cited.id
  LIMIT 1000
  RETURN collect({id: cited.id, title: cited.title}) AS cites
}
RETURN paper.id AS id, paper.title AS title, paper.abstract AS abstract, paper.authors AS authors,
  paper.published AS published, paper.year AS year, paper.venue AS venue, paper.categories AS categories,
  paper.url AS url, paper.doi AS doi, paper.arxivId AS arxivId, paper.aclId AS aclId, paper.pubMedId AS pubMedId,
  paper.openAlexId AS openAlexId, paper.semanticScholarId AS semanticScholarId, code, cites, listings, records
ORDER BY id
LIMIT $limit;
