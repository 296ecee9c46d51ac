// How many nodes of each label and relationships of each type there are
//
// From Neo4j's count store, at no cost.
CALL () {
  MATCH (n:Paper) RETURN 'node' AS element, 'Paper' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Concept) RETURN 'node' AS element, 'Concept' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Dataset) RETURN 'node' AS element, 'Dataset' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Repository) RETURN 'node' AS element, 'Repository' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Listing) RETURN 'node' AS element, 'Listing' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Acronym) RETURN 'node' AS element, 'Acronym' AS name, count(n) AS count
  UNION ALL
  MATCH (n:Record) RETURN 'node' AS element, 'Record' AS name, count(n) AS count
  UNION ALL
  MATCH ()-[r:MENTIONS]->() RETURN 'relationship' AS element, 'MENTIONS' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:CO_OCCURS_WITH]->() RETURN 'relationship' AS element, 'CO_OCCURS_WITH' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:LISTED_IN]->() RETURN 'relationship' AS element, 'LISTED_IN' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:STANDS_FOR]->() RETURN 'relationship' AS element, 'STANDS_FOR' AS name, count(r) AS count
  UNION ALL
  MATCH ()-[r:DESCRIBES]->() RETURN 'relationship' AS element, 'DESCRIBES' AS name, count(r) AS count
}
RETURN element, name, count
LIMIT 20;
