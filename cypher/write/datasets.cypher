// Stored datasets
// $keys: their keys
MATCH (n:Dataset)
USING INDEX n:Dataset(key)
WHERE n.key IN $keys
RETURN n.key AS key, elementId(n) AS node, n.papers AS papers, n.surfaces AS surfaces, n.surfaceCounts AS counts, [] AS roles, [] AS rolePapers;
