// Papers related to papers, terms or a text, and why
//
// The score of a paper is the sum of its contributions. Concept, dataset, repository: what it shares with the given
// papers, by salience on both sides and rarity (the twelve terms that weigh most, named ones first), over the square
// roots of how much either mentions in all; of those twelve, the named ones, the first, and as many more as 200 papers
// mention. Bridge: a term that often appears with a rare one of the first four. Text: one and a half times the score of
// the full-text index of telling words for the 50 most telling ones of the given papers (or the most frequent words of
// a text), each by the logarithm of how often it stands there, over the sum of these; for named terms alone, a tenth of
// the mean score of their names in titles and abstracts. A hundred papers have it: those that the twelve most telling
// words of each given paper put first, or else all words (then 5,000 where a filter follows). It is named after words
// that both have, no halves of a compound. Meaning, where there are vectors: three times the cosine between the paper
// and a direction, from what papers of this graph mean on average (half of it, over 32 papers drawn by the hash of
// their texts) to the given paper and, at 0.6, to the three best answers without this step (feedback of Rocchio, 1971).
// What more than a twentieth of all papers mention (at least 200 papers, at most 5,000) counts only where it is named.
// Contributions are multiples of 1/65536, so that their sum is exact.
// $papers (required): the papers to start from: id, DOI, arXiv id or exact title of each; may be empty
// $unlike: papers that the answer should not resemble, named likewise
// $about: label (Concept, Dataset or Repository), key (the address of a repository) and score of terms to start from;
// with named: false, a term that was found in $text
// $text: words to start from, such as an abstract
// $meaning: the vector of that text, of the model that the graph's vectors are of; empty for none
// $listing: only papers of this listing, by its id
// $since: only papers published on this day or later, such as 2024-01-31
// $until: only papers published on this day or earlier
// $dataset: only papers that mention this dataset, by any of its names
// $withCode: only papers that name a code repository
// $skip: how many to pass over
// $limit: how many papers to return
:param papers => ['2401.00001'];
:param unlike => [];
:param about => [];
:param text => '';
:param meaning => [];
:param listing => '';
:param since => '';
:param until => '';
:param dataset => '';
:param withCode => false;
:param skip => 0;
:param limit => 20;

CALL () {
  MATCH (paper:Paper)
  WITH count(paper) AS total
  RETURN total, CASE WHEN total < 4000 THEN 200 WHEN total > 100000 THEN 5000 ELSE total / 20 END AS hub
}
CALL () {
  UNWIND [name IN $papers | [name, true]] + [name IN $unlike | [name, false]] AS asked
  CALL (asked) {
    MATCH (paper:Paper {id: asked[0]}) RETURN paper
    UNION
    MATCH (:Record {id: asked[0]})-[:DESCRIBES]->(paper:Paper) RETURN paper
    UNION
    MATCH (:Record {doi: last(split(toLower(asked[0]), 'doi:'))})-[:DESCRIBES]->(paper:Paper) RETURN paper
    UNION
    MATCH (r:Record)-[:DESCRIBES]->(paper:Paper)
    WHERE r.arxivId = last(split(toLower(asked[0]), 'arxiv:')) OR r.aclId = last(split(asked[0], 'acl:'))
      OR r.openAlexId = last(split(asked[0], 'openalex:')) OR r.semanticScholarId = last(split(asked[0], 's2:'))
      OR r.papersWithCodeId = split(asked[0], 'pwc:')[1] OR r.pubMedId = split(asked[0], 'pmid:')[1]
      OR r.corpusId = split(asked[0], 'corpus:')[1]
    RETURN paper
    UNION
    CALL db.index.fulltext.queryNodes('paperText',
      'title:"' + replace(replace(asked[0], '\\', '\\\\'), '"', '\\"') + '"', {limit: 10}) YIELD node AS paper
    WHERE toLower(paper.title) = toLower(asked[0])
    RETURN paper
  }
  WITH DISTINCT paper, asked[1] AS liked
  ORDER BY paper.id
  RETURN collect(CASE WHEN liked THEN paper END) AS seeds, collect(CASE WHEN NOT liked THEN paper END) AS others
}
CALL (seeds, others, total, hub) {
  CALL (seeds, others) {
    UNWIND seeds AS seed
    MATCH (seed)-[mention:MENTIONS]->(term)
    RETURN term, sqrt(sqrt(mention.score)) / size(seeds) AS part, false AS named
    UNION ALL
    UNWIND others AS other
    MATCH (other)-[mention:MENTIONS]->(term)
    RETURN term, -0.5 * sqrt(sqrt(mention.score)) / size(others) AS part, false AS named
    UNION ALL
    UNWIND $about AS given
    CALL (given) {
      WITH given WHERE given.label = 'Concept'
      MATCH (term:Concept {key: given.key}) RETURN term
      UNION
      WITH given WHERE given.label = 'Dataset'
      MATCH (term:Dataset {key: given.key}) RETURN term
      UNION
      WITH given WHERE given.label = 'Repository'
      MATCH (term:Repository {url: given.key}) RETURN term
    }
    RETURN term, sqrt(sqrt(given.score)) AS part, coalesce(given.named, true) AS named
  }
  WITH term, sum(round(65536 * part)) / 65536 AS weight, max(named) AS named, log((total + 1.0) / term.papers) AS rarity
  WHERE (named OR term.papers <= hub) AND weight <> 0
  ORDER BY named DESC, abs(weight) * rarity DESC, coalesce(term.key, term.url)
  WITH collect({term: term, named: named, weight: weight * rarity, length: weight * weight * rarity}) AS terms
  WITH terms, sqrt(reduce(length = 0.0, entry IN terms | length + entry.length)) AS length
  RETURN [entry IN terms | {term: entry.term, named: entry.named, weight: entry.weight / length}] AS profile
}
CALL (seeds, profile) {
  WITH ['a', 'about', 'across', 'after', 'all', 'also', 'although', 'an', 'and', 'any', 'are', 'as', 'at', 'based', 'be',
    'because', 'been', 'before', 'being', 'between', 'both', 'but', 'by', 'can', 'com', 'could', 'do', 'does', 'each',
    'for', 'from', 'github', 'had', 'has', 'have', 'he', 'her', 'here', 'his', 'how', 'however', 'http', 'https', 'i',
    'if', 'in', 'into', 'is', 'it', 'its', 'may', 'might', 'more', 'most', 'much', 'no', 'not', 'of', 'on', 'one',
    'only', 'or', 'other', 'our', 'over', 'same', 'she', 'should', 'since', 'so', 'some', 'such', 'than', 'that', 'the',
    'their', 'them', 'then', 'there', 'these', 'they', 'this', 'those', 'through', 'thus', 'to', 'two', 'under', 'up',
    'us', 'use', 'used', 'using', 'very', 'via', 'was', 'we', 'well', 'were', 'what', 'when', 'where', 'whether',
    'which', 'while', 'who', 'will', 'with', 'within', 'without', 'would', 'www', 'you'] AS common
  CALL (seeds, common) {
    CALL (seeds, common) {
      UNWIND seeds AS seed
      WITH coalesce(seed.words, []) AS words
      UNWIND range(0, size(words) - 1) AS place
      RETURN words[place] AS word, 1 AS times, place
      UNION ALL
      UNWIND split(toLower(left($text, 20000)), [' ', '\t', '\n', '\r', ',', '.', ':', '?', '!', '(', ')', '[',
        ']', '{', '}', '"', "'", '/', '\\', '*', '$', '-', '–', '—', '’', '=', '<', '>', '&', '%', '_']) AS word
      WITH word, count(*) AS times
      WHERE word <> '' AND NOT word IN common
      RETURN word, times, -times AS place
    }
    WITH word, sum(times) AS times, min(place) AS place
    ORDER BY place, size(word) DESC, word
    LIMIT 50
    WITH word, place, log(1.0 + times) AS weight
    RETURN collect([word, weight, place, ' words:"' + word + '"^' + weight]) AS words
  }
  WITH words, [entry IN profile WHERE seeds = [] AND entry.weight > 0 AND NOT entry.term:Repository |
    entry.term.name] AS names, $withCode OR $listing + $since + $until + $dataset <> '' AS filtered
  WITH words, names, filtered, [word IN words WHERE word[2] < 12 AND NOT filtered] AS leading
  RETURN CASE words WHEN [] THEN reduce(query = '""', name IN names |
      query + ' "' + replace(replace(name, '\\', '\\\\'), '"', '\\"') + '"')
    ELSE reduce(query = '', word IN words | query + word[3]) END AS words,
    CASE words WHEN [] THEN 'paperText' ELSE 'paperWords' END AS index,
    reduce(query = '""', word IN CASE WHEN size(leading) < size(words) THEN leading ELSE [] END | query + word[3]) AS leading,
    CASE words WHEN [] THEN 10.0 * size(names) ELSE reduce(sum = 0.0, word IN words | sum + word[1]) / 1.5 END AS length,
    CASE words WHEN [] THEN [name IN names | toLower(name)]
      ELSE [word IN words WHERE size(word[0]) > 2 | word[0]] END AS telling,
    filtered
}
CALL (seeds) {
  WITH [seed IN seeds WHERE seed.embedding IS NOT NULL | seed.embedding]
    + CASE $meaning WHEN [] THEN [] ELSE [$meaning] END AS vectors
  CALL (vectors) {
    UNWIND vectors[..1] AS one
    CALL () {
      MATCH (paper:Paper)
      WHERE paper.textHash > '' AND paper.embedding IS NOT NULL
      WITH paper
      ORDER BY paper.textHash
      LIMIT 32
      RETURN collect(paper.embedding) AS drawn
    }
    RETURN collect([i IN range(0, size(one) - 1) WHERE drawn <> [] |
      reduce(sum = 0.0, other IN drawn | sum + other[i]) / size(drawn)])[0] AS middle
  }
  RETURN middle, CASE middle WHEN [] THEN [] ELSE
    [vector IN vectors | [i IN range(0, size(vector) - 1) | vector[i] - 0.5 * middle[i]]] END AS meanings
}
CALL (seeds, others, profile, total, words, index, leading, length, filtered, meanings) {
  CALL (seeds, profile, total, words, index, leading, length, filtered, meanings) {
    CALL (profile, total) {
      UNWIND [i IN range(0, size(profile[..12]) - 1)
        WHERE i = 0 OR profile[i].named OR reduce(papers = 0, entry IN profile[..i + 1] |
          papers + CASE WHEN entry.named THEN 0 ELSE entry.term.papers END) <= 200 | profile[i]] AS entry
      WITH entry.term AS term, entry.weight AS weight
      MATCH (term)<-[mention:MENTIONS]-(paper:Paper)
      RETURN paper, 'shared' AS kind, 0.5 * (weight * sqrt(sqrt(mention.score))) AS part, term, null AS near
      UNION ALL
      UNWIND profile[..4] AS entry
      WITH entry.term AS term, entry.weight AS weight
      WHERE weight > 0 AND term.papers <= 50
      CALL (term, profile, total) {
        MATCH (term)-[both:CO_OCCURS_WITH]-(near)
        WHERE both.papers >= 2 AND both.papers < total AND near.papers <= 50
          AND none(entry IN profile WHERE entry.term = near)
        WITH near, log(1.0 * both.papers * total / (term.papers * near.papers)) / log(1.0 * total / both.papers) AS npmi
        ORDER BY npmi DESC, near.key
        LIMIT 3
        RETURN near, npmi
      }
      WITH near, term, weight * npmi * npmi AS weight
      ORDER BY weight DESC, term.key
      WITH near, collect([term, weight])[0] AS from
      MATCH (near)<-[mention:MENTIONS]-(paper:Paper)
      RETURN paper, 'bridge' AS kind, 0.3 * (from[1] * sqrt(sqrt(mention.score))) AS part, from[0] AS term, near
    }
    WITH paper, collect([kind, part, term, near]) AS parts
    WITH paper, parts, sqrt(count { (paper)-[:MENTIONS]->() }) AS breadth
    RETURN paper, [part IN parts | [part[0], round(65536 * part[1] / breadth) / 65536, part[2], part[3]]] AS shares
    UNION ALL
    UNWIND meanings AS meaning
    CALL db.index.vector.queryNodes('paperEmbedding', CASE WHEN filtered THEN 1000 ELSE 100 END, meaning)
      YIELD node AS paper
    RETURN paper, [] AS shares
    UNION ALL
    CALL (leading) {
      CALL db.index.fulltext.queryNodes('paperWords', leading, {limit: 100}) YIELD node AS paper
      RETURN reduce(hashes = '', paper IN collect(paper) | hashes + ' ' + paper.textHash) AS hashes
    }
    WITH CASE hashes WHEN '' THEN '' ELSE '+textHash:(' + hashes + ')^0 ' END + words AS query
    CALL db.index.fulltext.queryNodes(index, query, {limit: CASE WHEN filtered THEN 5000 ELSE 100 END})
      YIELD node AS paper, score
    RETURN paper, [['text', round(65536 * score / length) / 65536]] AS shares
  }
  WITH paper, collect(shares) AS parts
  WHERE NOT paper IN seeds AND NOT paper IN others
  RETURN collect([paper, reduce(shares = [], part IN parts | shares + part)]) AS found
}
CALL (middle, meanings, found) {
  UNWIND meanings AS meaning
  CALL (meaning, found) {
    UNWIND [entry IN found WHERE entry[0].embedding IS NOT NULL] AS entry
    WITH entry[0] AS paper, entry[1] AS shares
    ORDER BY reduce(score = 6 * vector.similarity.cosine(meaning, paper.embedding), share IN shares |
      score + share[1]) DESC, paper.id
    LIMIT 3
    RETURN collect(paper.embedding) AS best
  }
  RETURN collect([i IN range(0, size(meaning) - 1) | meaning[i]
    + 0.6 * reduce(sum = 0.0, other IN best | sum + (other[i] - 0.5 * middle[i]) / size(best))]) AS directions
}
UNWIND found AS entry
WITH directions, telling, entry[0] AS paper, entry[1] AS shares
WHERE ($listing = '' OR EXISTS { (paper)-[:LISTED_IN]->(:Listing {id: $listing}) })
  AND CASE $since WHEN '' THEN true ELSE paper.published >= date($since) END
  AND CASE $until WHEN '' THEN true ELSE paper.published <= date($until) END
  AND ($dataset = '' OR EXISTS {
    (paper)-[:MENTIONS]->(dataset:Dataset) WHERE dataset.key = toLower($dataset) OR toLower($dataset) IN dataset.spellings })
  AND (NOT $withCode OR EXISTS { (paper)-[:MENTIONS]->(:Repository) })
WITH paper, telling, shares + [direction IN directions WHERE paper.embedding IS NOT NULL | ['meaning',
    round(65536 * (6 * vector.similarity.cosine(direction, paper.embedding) - 3) / size(directions)) / 65536]] AS shares
WITH paper, telling, shares, reduce(score = 0.0, share IN shares | score + share[1]) AS score
WHERE score > 0
ORDER BY score DESC, paper.id
SKIP $skip
LIMIT $limit
CALL (paper, telling, shares) {
  WITH ' ' + toLower(coalesce(paper.title, '') + ' ' + coalesce(paper.abstract, '')) AS text
  WITH reduce(both = [], word IN telling | CASE
    WHEN size(both) = 3 OR NOT text CONTAINS ' ' + word OR any(other IN both WHERE other STARTS WITH word) THEN both
    WHEN size(word) < 4 AND none(end IN [' ', ',', '.', 's '] WHERE text CONTAINS ' ' + word + end) THEN both
    WHEN text CONTAINS ' ' + word + '-' AND NOT text CONTAINS ' ' + word + ' ' THEN both
    ELSE both + word END) AS both
  UNWIND shares AS share
  WITH both, share[0] AS kind, share[1] AS contribution, share[2] AS term, share[3] AS near
  WHERE contribution <> 0
  WITH CASE WHEN kind <> 'shared' THEN kind WHEN term:Concept THEN 'concept' WHEN term:Dataset THEN 'dataset'
      ELSE 'repository' END AS kind,
    CASE WHEN kind = 'meaning' THEN 'meaning of title and abstract'
      WHEN term IS NULL THEN 'title and abstract' + reduce(words = '', word IN both |
        words + CASE words WHEN '' THEN ': ' ELSE ', ' END + word)
      WHEN term:Repository THEN term.owner + '/' + term.name
      ELSE term.name + coalesce(' ~ ' + near.name, '') END AS name, contribution
  ORDER BY contribution DESC, kind, name
  RETURN collect({kind: kind, name: name, contribution: contribution}) AS because
}
RETURN paper.id AS id, paper.title AS title, score, because
ORDER BY score DESC, id
LIMIT $limit;
