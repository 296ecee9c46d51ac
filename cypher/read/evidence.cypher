// Where a paper mentions something
//
// Each place with its sentence. Positions count UTF-16 code units of the stored title or abstract. What a source links to
// the paper without the text saying so has the field source, and the source in place of the sentence.
// $paper (required): id, DOI, arXiv id or exact title of the paper
// $term (required): a concept or dataset by any of its names, or the address of a repository
// $limit: how many places to return
:param paper => '2401.00001';
:param term => 'stochastic gradient descent';
:param limit => 100;

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
CALL () {
  MATCH (term:Concept {key: $term}) RETURN term
  UNION
  MATCH (term:Dataset {key: $term}) RETURN term
  UNION
  CALL db.index.fulltext.queryNodes(
    'termSpelling', '"' + replace(replace(toLower(trim($term)), '\\', '\\\\'), '"', '\\"') + '"') YIELD node AS term
  RETURN term
  UNION
  MATCH (:Acronym {key: replace(replace(toLower(trim($term)), '-', ''), ' ', '')})-[:STANDS_FOR]->(term)
  RETURN term
  UNION
  MATCH (term:Repository {url: $term}) RETURN term
}
MATCH (paper)-[mention:MENTIONS]->(term)
UNWIND [i IN range(0, size(mention.starts) - 1) | i] + [i IN range(0, size(coalesce(mention.sources, [])) - 1) | -1 - i] AS i
WITH paper, term, mention,
  CASE WHEN i >= 0
    THEN {field: mention.fields[i], start: mention.starts[i], end: mention.ends[i], surface: mention.surfaces[i]}
    ELSE {field: 'source', surface: mention.sourceNames[-1 - i], source: mention.sources[-1 - i]} END AS span
WITH paper, term, mention, span,
  CASE WHEN span.field = 'abstract' THEN coalesce(paper.sentenceStarts, [0]) ELSE [0] END AS starts,
  CASE WHEN span.field = 'abstract' THEN paper.abstract ELSE paper.title END AS text
WITH paper, term, mention, span, text,
  coalesce(last([s IN starts WHERE s <= span.start]), 0) AS from, head([s IN starts WHERE s > span.start]) AS until,
  CASE WHEN text =~ '(?s).*[\\x{10000}-\\x{10FFFF}].*'
    THEN [i IN range(0, size(text) - 1) WHERE substring(text, i, 1) =~ '[\\x{10000}-\\x{10FFFF}]'] ELSE [] END AS wide
WITH paper, term, mention, span, text,
  from - size([k IN range(0, size(wide) - 1) WHERE wide[k] + k < from]) AS from,
  coalesce(until - size([k IN range(0, size(wide) - 1) WHERE wide[k] + k < until]), size(text)) AS until
RETURN paper.id AS id,
  CASE WHEN term:Concept THEN 'concept' WHEN term:Dataset THEN 'dataset' ELSE 'repository' END AS kind,
  CASE WHEN term:Repository THEN term.owner + '/' + term.name ELSE term.name END AS name,
  span.field AS field, span.start AS start, span.end AS end, span.surface AS surface,
  coalesce(span.source, trim(substring(text, from, until - from))) AS sentence, mention.via AS via
ORDER BY field DESC, start, kind, name
LIMIT $limit;
