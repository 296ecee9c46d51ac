// Search papers, concepts and datasets
//
// Any words; each is taken literally, whatever signs it holds. First what goes by exactly this name, then the best of
// each index in turn.
// $text (required): what to look for
// $limit: how many results to return
:param text => 'policy gradient';
:param limit => 20;

WITH reduce(query = '""', word IN split(left($text, 2000), ' ')[..64] |
  query + ' "' + replace(replace(word, '\\', '\\\\'), '"', '\\"') + '"') AS words,
  '"' + replace(replace(toLower(trim($text)), '\\', '\\\\'), '"', '\\"') + '"' AS whole
CALL (words, whole) {
  CALL db.index.fulltext.queryNodes('termSpelling', whole) YIELD node
  RETURN node, 0 AS rank
  UNION
  CALL (words) {
    CALL db.index.fulltext.queryNodes('termName', words, {limit: 200}) YIELD node, score
    WITH node, score
    ORDER BY score DESC, node.papers DESC, node.key
    LIMIT $limit
    RETURN collect(node) AS found
  }
  UNWIND range(1, size(found)) AS rank
  RETURN found[rank - 1] AS node, rank
  UNION
  CALL (words) {
    CALL db.index.fulltext.queryNodes('paperText', words, {limit: 200}) YIELD node, score
    WITH node, score
    ORDER BY score DESC, node.id
    LIMIT $limit
    RETURN collect(node) AS found
  }
  UNWIND range(1, size(found)) AS rank
  RETURN found[rank - 1] AS node, rank
}
WITH node, min(rank) AS rank
RETURN CASE WHEN node:Concept THEN 'concept' WHEN node:Dataset THEN 'dataset' ELSE 'paper' END AS kind,
  coalesce(node.id, node.key) AS id, coalesce(node.title, node.name) AS name, rank, node.papers AS papers
ORDER BY rank, kind, id
LIMIT $limit;
