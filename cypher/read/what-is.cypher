// What a concept or dataset is called, and where to start reading
//
// All its spellings, each with the rule that brought it here, what its short forms stand for, and the papers that make
// most of it.
// $concept (required): a concept or dataset, by any of its names, short forms included
// $limit: how many concepts, should several go by that name
:param concept => 'stochastic gradient descent';
:param limit => 5;

CALL () {
  MATCH (term:Concept {key: $concept}) RETURN term
  UNION
  MATCH (term:Dataset {key: $concept}) RETURN term
  UNION
  CALL db.index.fulltext.queryNodes(
    'termSpelling', '"' + replace(replace(toLower(trim($concept)), '\\', '\\\\'), '"', '\\"') + '"') YIELD node AS term
  RETURN term
  UNION
  MATCH (:Acronym {key: replace(replace(toLower(trim($concept)), '-', ''), ' ', '')})-[:STANDS_FOR]->(term)
  RETURN term
}
WITH DISTINCT term
ORDER BY term.papers DESC, term.key
LIMIT $limit
CALL (term) {
  MATCH (acronym:Acronym)-[meaning:STANDS_FOR]->(term)
  WITH acronym, meaning
  ORDER BY meaning.papers DESC, acronym.key
  RETURN collect({short: acronym.key, papers: meaning.papers}) AS shortForms
}
CALL (term) {
  MATCH (term)<-[mention:MENTIONS]-(paper:Paper)
  WITH paper, mention
  ORDER BY mention.score DESC, mention.count DESC, paper.id
  LIMIT 5
  RETURN collect({id: paper.id, title: paper.title}) AS read
}
CALL () {
  OPTIONAL MATCH (graph:Papergraph {key: 'schema'})
  UNWIND coalesce(graph.corrections, []) + [''] AS line
  WITH line WHERE NOT line STARTS WITH 'drop: '
  UNWIND split(toLower(substring(line, size(split(line, ': ')[0]) + 2)), ' | ') AS corrected
  RETURN collect(DISTINCT corrected) AS corrected
}
RETURN term.name AS name, CASE WHEN term:Concept THEN 'concept' ELSE 'dataset' END AS kind,
  [role IN ['Task', 'Method', 'Metric'] WHERE role IN labels(term)] AS roles, term.key AS key, term.papers AS papers,
  [i IN range(0, size(term.surfaces) - 1) |
    {surface: term.surfaces[i], count: term.surfaceCounts[i], rule: CASE
      WHEN toLower(term.surfaces[i]) IN corrected THEN 'correction' ELSE term.surfaceRules[i] END}] AS surfaces,
  shortForms, read
ORDER BY papers DESC, kind, key
LIMIT $limit;
