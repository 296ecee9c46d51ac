// Papers that mention a node only through a short form that they do not define
// $rows: [{label, key, shortForm}]: the node, and the key of the short form
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.label = 'Concept'
  MATCH (n:Concept {key: row.key})<-[m:MENTIONS]-(p:Paper) WHERE row.shortForm IN m.via
  RETURN p
  UNION
  WITH row WHERE row.label = 'Dataset'
  MATCH (n:Dataset {key: row.key})<-[m:MENTIONS]-(p:Paper) WHERE row.shortForm IN m.via
  RETURN p
}
WITH DISTINCT p
RETURN elementId(p) AS node, p.id AS paper, p.definitions AS definitions;
