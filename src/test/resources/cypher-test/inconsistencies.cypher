// Every way in which stored counts can disagree with a recount; no row where all is well
CALL () {
  MATCH (n:Concept|Dataset|Repository)
  WITH n, COUNT { (:Paper)-[:MENTIONS]->(n) } AS recount
  WHERE n.papers <> recount OR recount = 0
  RETURN 'papers of ' + coalesce(n.key, n.url) + ' is ' + n.papers + ', not ' + recount AS what
  UNION ALL
  MATCH (p:Paper)-[m:MENTIONS]->()
  WHERE m.count <> size(coalesce(m.starts, [])) + size(coalesce(m.sources, []))
    OR size(coalesce(m.starts, [])) <> size(coalesce(m.surfaces, [])) OR m.count = 0 OR NOT 0 < m.score <= 1
  RETURN 'count or score of a mention of ' + p.id AS what
  UNION ALL
  MATCH (a:Concept|Dataset)-[r:CO_OCCURS_WITH]->(b:Concept|Dataset)
  WITH a, b, r, COUNT { (a)<-[:MENTIONS]-(:Paper)-[:MENTIONS]->(b) } AS recount
  WHERE r.papers <> recount OR a.papers < 2 OR b.papers < 2
    OR toString(a:Dataset) + ' ' + a.key >= toString(b:Dataset) + ' ' + b.key
  RETURN 'co-occurrence of ' + a.key + ' and ' + b.key + ' is ' + r.papers + ', not ' + recount AS what
  UNION ALL
  MATCH (a:Concept|Dataset)<-[:MENTIONS]-(:Paper)-[:MENTIONS]->(b:Concept|Dataset)
  WHERE a.papers >= 2 AND b.papers >= 2 AND NOT (a)-[:CO_OCCURS_WITH]-(b)
  RETURN DISTINCT 'co-occurrence of ' + a.key + ' and ' + b.key + ' is missing' AS what
  UNION ALL
  MATCH (n:Concept)
  WITH n, COLLECT {
    MATCH (n)<-[m:MENTIONS]-(:Paper) WHERE m.role IS NOT NULL
    WITH m.role AS role, count(*) AS papers
    RETURN role + ' ' + papers ORDER BY role
  } AS recount, COLLECT {
    UNWIND range(0, size(coalesce(n.roles, [])) - 1) AS i
    RETURN n.roles[i] + ' ' + n.rolePapers[i] AS role ORDER BY role
  } AS stored
  WHERE recount <> stored
  RETURN 'roles of ' + n.key + ' are not as recounted' AS what
  UNION ALL
  MATCH (n:Concept)
  WITH n, reduce(all = 0, papers IN coalesce(n.rolePapers, []) | all + papers) AS all
  WITH n, [i IN range(0, size(coalesce(n.roles, [])) - 1)
    WHERE n.rolePapers[i] >= 2 AND n.rolePapers[i] >= 0.8 * all | n.roles[i]] AS expected
  WHERE expected <> [label IN labels(n) WHERE label <> 'Concept']
  RETURN 'labels of ' + n.key AS what
  UNION ALL
  MATCH (a:Author)
  WITH a, COUNT { (a)-[:AUTHORED]->(:Paper) } AS recount
  WHERE a.papers <> recount OR recount = 0 OR NOT a.name IN COLLECT { MATCH (a)-[e:AUTHORED]->() RETURN e.name }
  RETURN 'papers or name of ' + a.id AS what
  UNION ALL
  MATCH (x:Reference)<-[:REFERS_TO]-(:Record)-[:DESCRIBES]->(p:Paper)
  MATCH (r:Record)-[:DESCRIBES]->(q:Paper)
  WHERE p <> q AND x.key IN ['arxiv:' + r.arxivId, 'doi:' + r.doi, 'openalex:' + r.openAlexId, 's2:' + r.semanticScholarId]
    AND NOT (p)-[:CITES]->(q)
  RETURN p.id + ' does not cite ' + q.id AS what
  UNION ALL
  MATCH (p:Paper)-[:CITES]->(q:Paper)
  WITH p, q, count(*) AS times
  WHERE times > 1 OR p = q OR NOT EXISTS {
    MATCH (p)<-[:DESCRIBES]-(:Record)-[:REFERS_TO]->(x:Reference), (q)<-[:DESCRIBES]-(r:Record)
    WHERE x.key IN ['arxiv:' + r.arxivId, 'doi:' + r.doi, 'openalex:' + r.openAlexId, 's2:' + r.semanticScholarId]
  }
  RETURN p.id + ' cites ' + q.id AS what
  UNION ALL
  MATCH (n:Concept|Dataset|Repository|Listing|Record|Acronym|Author|Reference)
  WHERE NOT (n)--()
  RETURN 'nothing leads to ' + coalesce(n.key, n.url, n.id) AS what
}
RETURN what
LIMIT 20
