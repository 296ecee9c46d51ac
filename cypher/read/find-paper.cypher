// Papers by a title that may hold mistakes
//
// The similarity is that of Dice (1945), over the triples of neighbouring letters and digits of both titles: 1 for
// equal ones, 0 where nothing fits.
// $title (required): the title as somebody remembers it
// $limit: how many papers to return
:param title => 'Grap neural networks for protien folding';
:param limit => 5;

CALL () {
  WITH [letter IN split(toLower(left($title, 500)), '') | CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN letter ELSE ' ' END]
    AS letters
  WITH [word IN split(reduce(text = '', letter IN letters | text + letter), ' ') WHERE word <> ''] AS words
  RETURN reduce(query = '""', word IN words[..64] | query + ' title:"' + word + '" title:' + word + '~') AS words
}
CALL db.index.fulltext.queryNodes('paperText', words, {limit: 20}) YIELD node AS paper
CALL (paper) {
  UNWIND [toLower(left($title, 500)), toLower(left(paper.title, 500))] AS title
  WITH [letter IN split(title, '') WHERE letter =~ '[\\p{L}\\p{N}]'] AS letters
  UNWIND CASE WHEN size(letters) < 3 THEN [] ELSE range(0, size(letters) - 3) END AS i
  WITH DISTINCT letters, letters[i] + letters[i + 1] + letters[i + 2] AS triple
  WITH triple, count(*) AS titles
  RETURN sum(CASE WHEN titles = 2 THEN 2.0 ELSE 0 END) / sum(titles) AS apart
}
WITH paper, CASE WHEN toLower(paper.title) = toLower($title) THEN 1.0 ELSE apart END AS similarity
ORDER BY similarity DESC, paper.id
LIMIT $limit
RETURN paper.id AS id, paper.title AS title, similarity
ORDER BY similarity DESC, id
LIMIT $limit;
