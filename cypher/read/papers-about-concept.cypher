// Papers about a concept
//
// Those that make most of it first. The spellings are those of the paper itself.
// $concept (required): a concept or dataset, by any of its names, short forms included
// $limit: how many papers to return
:param concept => 'stochastic gradient descent';
:param limit => 20;

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
MATCH (paper:Paper)-[mention:MENTIONS]->(term)
WITH term, paper, mention
ORDER BY mention.score DESC, mention.count DESC, paper.id
LIMIT $limit
RETURN paper.id AS id, paper.title AS title, paper.published AS published, term.name AS concept,
  mention.score AS score, mention.count AS count, mention.surfaces AS surfaces
ORDER BY score DESC, count DESC, id
LIMIT $limit;
