// One paper: its texts, what it mentions with the sentences, and its listings
//
// Best mentions first. A sentence is cut out of the abstract at the stored starts of its sentences.
// $paper (required): its id, another id that a source gives it, its DOI, arXiv id or exact title
:param paper => 'deep-residual-learning-for-image-recognition'

CALL () {
  CALL () {
    MATCH (paper:Paper {id: $paper}) RETURN paper, 0 AS way
    UNION
    MATCH (:Record {id: $paper})-[:DESCRIBES]->(paper:Paper) RETURN paper, 1 AS way
    UNION
    MATCH (:Record {doi: toLower($paper)})-[:DESCRIBES]->(paper:Paper) RETURN paper, 2 AS way
    UNION
    MATCH (:Record {arxivId: $paper})-[:DESCRIBES]->(paper:Paper) RETURN paper, 3 AS way
    UNION
    CALL db.index.fulltext.queryNodes(
      'paperText', 'title:"' + replace(replace($paper, '\\', '\\\\'), '"', '\\"') + '"', {limit: 10}) YIELD node AS paper
    WHERE toLower(paper.title) = toLower($paper)
    RETURN paper, 4 AS way
  }
  RETURN paper
  ORDER BY way, paper.id
  LIMIT 1
}
CALL (paper) {
  OPTIONAL MATCH (paper)-[mention:MENTIONS]->(node)
  WITH paper, mention, node ORDER BY mention.score DESC, coalesce(node.name, node.url)
  CALL (paper, mention) {
    UNWIND range(0, size(mention.starts) - 1) AS i
    WITH paper, mention, i,
      CASE mention.fields[i]
        WHEN 'title' THEN [0]
        ELSE [start IN paper.sentenceStarts WHERE start <= mention.starts[i]]
      END AS before,
      CASE mention.fields[i]
        WHEN 'title' THEN []
        ELSE [start IN paper.sentenceStarts WHERE start > mention.starts[i]]
      END AS after,
      CASE mention.fields[i] WHEN 'title' THEN paper.title ELSE paper.abstract END AS text
    WITH i, text, coalesce(last(before), 0) AS start, coalesce(head(after), size(text)) AS end
    WITH trim(substring(text, start, end - start)) AS sentence, min(i) AS first
    ORDER BY first
    RETURN collect(sentence) AS sentences
  }
  RETURN collect(
    CASE WHEN node IS NOT NULL THEN {
      kind: toLower([label IN labels(node) WHERE label IN ['Concept', 'Dataset', 'Repository']][0]),
      name: CASE WHEN node:Repository THEN node.url ELSE node.name END,
      papers: node.papers,
      score: mention.score,
      count: mention.count,
      surfaces: mention.surfaces,
      sentences: sentences
    } END) AS mentions
}
CALL (paper) {
  OPTIONAL MATCH (paper)-[place:LISTED_IN]->(listing:Listing)
  WITH listing, place ORDER BY listing.id
  RETURN collect(CASE WHEN listing IS NOT NULL THEN {id: listing.id, title: listing.title, rank: place.rank} END) AS listings
}
CALL (paper) {
  MATCH (record:Record)-[described:DESCRIBES]->(paper)
  WITH record, described ORDER BY record.key
  RETURN collect({id: record.id, listing: record.listing, rule: described.rule}) AS records
}
RETURN paper.id AS id, paper.title AS title, paper.abstract AS abstract, paper.published AS published,
  paper.authors AS authors, paper.url AS url, paper.doi AS doi, paper.arxivId AS arxivId, mentions, listings, records
LIMIT 1;
