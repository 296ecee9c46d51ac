// Papers as this version writes them: before the fifth, hashes of texts had no 0x in front; before the sixth, words had
// their counts beside them; before the seventh, hashes had all their 64 digits
//
// $papers: id and telling words of each
:param papers => [{id: '2401.00001', words: ['graph', 'network', 'graph']}];

UNWIND $papers AS given
MATCH (p:Paper {id: given.id})
SET p.words = given.words, p.wordCounts = null,
  p.textHash = left(CASE WHEN p.textHash STARTS WITH '0x' THEN p.textHash ELSE '0x' + p.textHash END, 22);
