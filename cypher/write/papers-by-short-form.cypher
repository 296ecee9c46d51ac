// Papers that mention a node only through a short form that they do not define
// $label, $key: the node; $shortForm: key of the short form
MATCH (n:Concept|Dataset {key: $key})<-[m:MENTIONS]-(p:Paper)
WHERE $label IN labels(n) AND $shortForm IN m.via
RETURN elementId(p) AS node, p.id AS paper, p.title AS title, p.abstract AS abstract, p.definitions AS definitions;
