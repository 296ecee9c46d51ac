// How many papers the full-text index finds for a word in any of its fields
CALL db.index.fulltext.queryNodes('paperWords', $word) YIELD node
RETURN count(node) AS papers;
