// How many of each
//
// Nodes by label and relationships by type, from the count store.
// $limit: how many rows to return
:param limit => 50;

CALL () {
  MATCH (n:Paper) WITH count(n) AS count RETURN 'node' AS kind, 'Paper' AS name, count
  UNION ALL
  MATCH (n:Concept) WITH count(n) AS count RETURN 'node' AS kind, 'Concept' AS name, count
  UNION ALL
  MATCH (n:Dataset) WITH count(n) AS count RETURN 'node' AS kind, 'Dataset' AS name, count
  UNION ALL
  MATCH (n:Repository) WITH count(n) AS count RETURN 'node' AS kind, 'Repository' AS name, count
  UNION ALL
  MATCH (n:Listing) WITH count(n) AS count RETURN 'node' AS kind, 'Listing' AS name, count
  UNION ALL
  MATCH (n:Acronym) WITH count(n) AS count RETURN 'node' AS kind, 'Acronym' AS name, count
  UNION ALL
  MATCH (n:Record) WITH count(n) AS count RETURN 'node' AS kind, 'Record' AS name, count
  UNION ALL
  MATCH (n:Author) WITH count(n) AS count RETURN 'node' AS kind, 'Author' AS name, count
  UNION ALL
  MATCH (n:Reference) WITH count(n) AS count RETURN 'node' AS kind, 'Reference' AS name, count
  UNION ALL
  MATCH ()-[r:MENTIONS]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'MENTIONS' AS name, count
  UNION ALL
  MATCH ()-[r:CO_OCCURS_WITH]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'CO_OCCURS_WITH' AS name, count
  UNION ALL
  MATCH ()-[r:LISTED_IN]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'LISTED_IN' AS name, count
  UNION ALL
  MATCH ()-[r:STANDS_FOR]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'STANDS_FOR' AS name, count
  UNION ALL
  MATCH ()-[r:DESCRIBES]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'DESCRIBES' AS name, count
  UNION ALL
  MATCH ()-[r:AUTHORED]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'AUTHORED' AS name, count
  UNION ALL
  MATCH ()-[r:CITES]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'CITES' AS name, count
  UNION ALL
  MATCH ()-[r:REFERS_TO]->() WITH count(r) AS count RETURN 'relationship' AS kind, 'REFERS_TO' AS name, count
}
RETURN kind, name, count
ORDER BY kind, count DESC, name
LIMIT $limit;
