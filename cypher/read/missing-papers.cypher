// Works that the papers cite and the graph does not have
//
// What to add next: the most cited first. Works that two papers or more cite, out of the 100,000 first references.
// $limit: how many works to return
:param limit => 50;

MATCH (work:Reference)
WITH work
LIMIT 100000
WHERE COUNT { (work)<-[:REFERS_TO]-() } >= 2
WITH work, COUNT { MATCH (work)<-[:REFERS_TO]-(:Record)-[:DESCRIBES]->(paper:Paper) RETURN DISTINCT paper } AS papers
WHERE papers >= 2
CALL (work) {
  MATCH (work)<-[:REFERS_TO]-(:Record)-[:DESCRIBES]->(one:Paper)
  WITH one, split(work.key, ':')[0] AS scheme, substring(work.key, size(split(work.key, ':')[0]) + 1) AS value
  LIMIT 1
  RETURN EXISTS {
    MATCH (one)-[:CITES]->(cited:Paper)<-[:DESCRIBES]-(record:Record)
    WHERE CASE scheme
      WHEN 'arxiv' THEN record.arxivId WHEN 'doi' THEN record.doi WHEN 'acl' THEN record.aclId
      WHEN 'pmid' THEN record.pubMedId WHEN 'openalex' THEN record.openAlexId
      WHEN 's2' THEN record.semanticScholarId WHEN 'corpus' THEN record.corpusId
      ELSE record.papersWithCodeId END = value
  } AS known
}
WITH work, papers, known
WHERE NOT known
RETURN work.key AS work, papers
ORDER BY papers DESC, work
LIMIT $limit;
