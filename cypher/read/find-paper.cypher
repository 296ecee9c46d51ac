// Papers by a title that may hold mistakes, or by a part of a title
//
// The similarity is that of Dice (1945), over the triples of neighbouring letters and digits of both titles: 1 for
// equal ones, 0 where nothing fits. A paper whose title holds more than the given one has 0.6 times the part of the
// given one's triples that are in it, where that is more; what begins with the given one comes first.
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
CALL db.index.fulltext.queryNodes('paperText', words, {limit: 50}) YIELD node AS paper
CALL (paper) {
  UNWIND [[1.0, $title], [0.0, paper.title]] AS of
  WITH of[0] AS isGiven, [letter IN split(toLower(left(of[1], 500)), '') WHERE letter =~ '[\\p{L}\\p{N}]'] AS letters
  UNWIND CASE WHEN size(letters) < 3 THEN [] ELSE range(0, size(letters) - 3) END AS i
  WITH DISTINCT isGiven, letters[i] + letters[i + 1] + letters[i + 2] AS triple
  WITH triple, count(*) AS titles, sum(isGiven) AS given
  WITH sum(titles) AS all, sum(given) AS given, sum(CASE WHEN titles = 2 THEN 1.0 ELSE 0.0 END) AS both
  RETURN CASE WHEN both = 0 THEN 0.0 ELSE 2 * both / all END AS dice,
    CASE WHEN both = 0 THEN 0.0 ELSE 0.6 * both / given END AS held
}
RETURN paper.id AS id, paper.title AS title,
  CASE WHEN toLower(paper.title) = toLower($title) THEN 1.0 WHEN dice < held THEN held ELSE dice END AS similarity
ORDER BY similarity DESC, toLower(title) STARTS WITH toLower($title) DESC, dice DESC, id
LIMIT $limit;
