// One paper
//
// Its text, its other ids and the listings that it stands in.
// $paper (required): id, DOI, arXiv id or exact title of the paper
// $limit: how many papers, should several go by that name
:param paper => '2401.00001';
:param limit => 5;

CALL () {
  MATCH (paper:Paper {id: $paper}) RETURN paper
  UNION
  MATCH (:Record {id: $paper})-[:DESCRIBES]->(paper:Paper) RETURN paper
  UNION
  MATCH (:Record {doi: toLower($paper)})-[:DESCRIBES]->(paper:Paper) RETURN paper
  UNION
  MATCH (:Record {arxivId: $paper})-[:DESCRIBES]->(paper:Paper) RETURN paper
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
  RETURN collect({id: listing.id, title: listing.title, date: listing.date, rank: entry.rank}) AS listings
}
CALL (paper) {
  MATCH (paper)<-[rule:DESCRIBES]-(record:Record)
  WITH rule, record
  ORDER BY record.key
  RETURN collect({id: record.id, key: record.key, rule: rule.rule}) AS records
}
CALL (paper) {
  MATCH (paper)-[:MENTIONS]->(repository:Repository)
  WITH repository
  ORDER BY repository.url
  RETURN collect(repository.url) AS code
}
RETURN paper.id AS id, paper.title AS title, paper.abstract AS abstract, paper.authors AS authors,
  paper.published AS published, paper.url AS url, paper.doi AS doi, paper.arxivId AS arxivId, code, listings, records
ORDER BY id
LIMIT $limit;
