// What a paper mentions, with the sentences
//
// The most salient first; every place of each with its sentence, and the sources that link it to the paper. Positions
// count UTF-16 code units.
// $paper (required): id, DOI, arXiv id or exact title of the paper
// $limit: how many concepts, datasets and repositories to return
:param paper => '2401.00001';
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
MATCH (paper)-[mention:MENTIONS]->(term)
WITH paper, term, mention
ORDER BY mention.score DESC, coalesce(term.key, term.url)
LIMIT $limit
UNWIND range(0, coalesce(nullIf(size(mention.starts), 0), 1) - 1) AS i
WITH paper, term, mention,
  {field: mention.fields[i], start: mention.starts[i], end: mention.ends[i], surface: mention.surfaces[i]} AS span
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
WITH paper, term, mention, span, trim(substring(text, from, until - from)) AS sentence
ORDER BY span.field DESC, span.start
WITH paper, term, mention,
  collect(CASE WHEN span.field IS NOT NULL
    THEN {field: span.field, start: span.start, end: span.end, surface: span.surface, sentence: sentence} END) AS places
RETURN CASE WHEN term:Concept THEN 'concept' WHEN term:Dataset THEN 'dataset' ELSE 'repository' END AS kind,
    CASE WHEN term:Repository THEN term.owner + '/' + term.name ELSE term.name END AS name,
  coalesce(term.key, term.url) AS key, mention.score AS score, mention.count AS count,
  term.papers AS papers, mention.via AS via, mention.sources AS sources, places
ORDER BY score DESC, kind, key
LIMIT $limit;
