// Code repositories of a paper
//
// With the sentence that names each, or the sources that link it to the paper.
// $paper (required): id, DOI, arXiv id or exact title of the paper
// $limit: how many repositories to return
:param paper => '2401.00001';
:param limit => 20;

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
MATCH (paper)-[mention:MENTIONS]->(repository:Repository)
WITH paper, repository, mention.sources AS sources,
  {field: mention.fields[0], start: mention.starts[0], end: mention.ends[0], surface: mention.surfaces[0]} AS span
WITH paper, repository, sources, span,
  CASE WHEN span.field = 'abstract' THEN coalesce(paper.sentenceStarts, [0]) ELSE [0] END AS starts,
  CASE WHEN span.field = 'abstract' THEN paper.abstract ELSE paper.title END AS text
WITH paper, repository, sources, span, text,
  coalesce(last([s IN starts WHERE s <= span.start]), 0) AS from, head([s IN starts WHERE s > span.start]) AS until,
  CASE WHEN text =~ '(?s).*[\\x{10000}-\\x{10FFFF}].*'
    THEN [i IN range(0, size(text) - 1) WHERE substring(text, i, 1) =~ '[\\x{10000}-\\x{10FFFF}]'] ELSE [] END AS wide
WITH paper, repository, sources, span, text,
  from - size([k IN range(0, size(wide) - 1) WHERE wide[k] + k < from]) AS from,
  coalesce(until - size([k IN range(0, size(wide) - 1) WHERE wide[k] + k < until]), size(text)) AS until
RETURN repository.url AS url, repository.owner AS owner, repository.name AS name, repository.papers AS papers,
  CASE WHEN span.field IS NOT NULL THEN trim(substring(text, from, until - from)) END AS sentence, sources,
  paper.id AS paper
ORDER BY url
LIMIT $limit;
