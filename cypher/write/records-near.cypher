// All records of the papers that share a record key, an identifier or a title with the given ones
// $keys, $ids, $titleKeys, $titleStarts: lists of strings
// $arxivIds, $dois, $aclIds, $pubMedIds, $openAlexIds, $semanticScholarIds, $corpusIds, $papersWithCodeIds: the same
CALL () {
  MATCH (r:Record) USING INDEX r:Record(key) WHERE r.key IN $keys RETURN r
  UNION
  MATCH (r:Record) USING INDEX r:Record(id) WHERE r.id IN $ids RETURN r
  UNION
  MATCH (r:Record) USING INDEX r:Record(arxivId) WHERE r.arxivId IN $arxivIds RETURN r
  UNION
  MATCH (r:Record) USING INDEX r:Record(doi) WHERE r.doi IN $dois RETURN r
  UNION
  MATCH (r:Record) USING INDEX r:Record(aclId) WHERE r.aclId IN $aclIds RETURN r
  UNION
  MATCH (r:Record) USING INDEX r:Record(pubMedId) WHERE r.pubMedId IN $pubMedIds RETURN r
  UNION
  MATCH (r:Record) USING INDEX r:Record(openAlexId) WHERE r.openAlexId IN $openAlexIds RETURN r
  UNION
  MATCH (r:Record) USING INDEX r:Record(semanticScholarId) WHERE r.semanticScholarId IN $semanticScholarIds RETURN r
  UNION
  MATCH (r:Record) USING INDEX r:Record(corpusId) WHERE r.corpusId IN $corpusIds RETURN r
  UNION
  MATCH (r:Record) USING INDEX r:Record(papersWithCodeId) WHERE r.papersWithCodeId IN $papersWithCodeIds RETURN r
  UNION
  MATCH (r:Record) USING INDEX r:Record(titleKey) WHERE r.titleKey IN $titleKeys RETURN r
  UNION
  UNWIND $titleStarts AS start
  MATCH (r:Record) USING INDEX r:Record(titleKey) WHERE r.titleKey STARTS WITH start RETURN r
  UNION
  MATCH (p:Paper) USING INDEX p:Paper(id) WHERE p.id IN $ids MATCH (p)<-[:DESCRIBES]-(r:Record) RETURN r
}
MATCH (r)-[:DESCRIBES]->(p:Paper)
WITH DISTINCT p
MATCH (p)<-[:DESCRIBES]-(r:Record)
OPTIONAL MATCH (l:Listing {id: r.listing})
RETURN elementId(p) AS node, p.id AS paper, p.title AS title, p.abstract AS abstract, p.definitions AS definitions,
  collect({record: properties(r), listing: properties(l),
    cites: COLLECT { MATCH (r)-[:REFERS_TO]->(x:Reference) RETURN x.key }}) AS records;
