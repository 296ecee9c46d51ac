// Stored concepts
// $keys: their keys
MATCH (n:Concept)
USING INDEX n:Concept(key)
WHERE n.key IN $keys
RETURN n.key AS key, elementId(n) AS node, n.papers AS papers, n.surfaces AS surfaces, n.surfaceCounts AS counts,
  coalesce(n.roles, []) AS roles, coalesce(n.rolePapers, []) AS rolePapers;
