// Which papers are known by given identifiers
// $arxivIds, $dois, $aclIds, $pubMedIds, $openAlexIds, $semanticScholarIds, $corpusIds, $papersWithCodeIds: lists of strings
CALL () {
  MATCH (r:Record) USING INDEX r:Record(arxivId) WHERE r.arxivId IN $arxivIds RETURN r, 'arxiv:' + r.arxivId AS key
  UNION
  MATCH (r:Record) USING INDEX r:Record(doi) WHERE r.doi IN $dois RETURN r, 'doi:' + r.doi AS key
  UNION
  MATCH (r:Record) USING INDEX r:Record(aclId) WHERE r.aclId IN $aclIds RETURN r, 'acl:' + r.aclId AS key
  UNION
  MATCH (r:Record) USING INDEX r:Record(pubMedId) WHERE r.pubMedId IN $pubMedIds RETURN r, 'pmid:' + r.pubMedId AS key
  UNION
  MATCH (r:Record) USING INDEX r:Record(openAlexId) WHERE r.openAlexId IN $openAlexIds
  RETURN r, 'openalex:' + r.openAlexId AS key
  UNION
  MATCH (r:Record) USING INDEX r:Record(semanticScholarId) WHERE r.semanticScholarId IN $semanticScholarIds
  RETURN r, 's2:' + r.semanticScholarId AS key
  UNION
  MATCH (r:Record) USING INDEX r:Record(corpusId) WHERE r.corpusId IN $corpusIds RETURN r, 'corpus:' + r.corpusId AS key
  UNION
  MATCH (r:Record) USING INDEX r:Record(papersWithCodeId) WHERE r.papersWithCodeId IN $papersWithCodeIds
  RETURN r, 'pwc:' + r.papersWithCodeId AS key
}
MATCH (r)-[:DESCRIBES]->(p:Paper)
RETURN DISTINCT key, elementId(p) AS node;
