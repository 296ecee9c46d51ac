// Stored repositories
// $keys: their urls
MATCH (n:Repository)
USING INDEX n:Repository(url)
WHERE n.url IN $keys
RETURN n.url AS key, elementId(n) AS node, n.papers AS papers, [] AS surfaces, [] AS counts,
  [] AS roles, [] AS rolePapers;
