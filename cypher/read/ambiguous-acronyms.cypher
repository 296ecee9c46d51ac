// Short forms that stand for more than one thing
//
// $limit: how many short forms to return
:param limit => 20;

MATCH (acronym:Acronym)
WHERE COUNT { (acronym)-[:STANDS_FOR]->() } >= 2
MATCH (acronym)-[meaning:STANDS_FOR]->(concept)
WITH acronym, meaning, concept
ORDER BY meaning.papers DESC, concept.key
WITH acronym, sum(meaning.papers) AS papers, collect({name: concept.name, papers: meaning.papers}) AS meanings
RETURN acronym.key AS acronym, papers, meanings
ORDER BY papers DESC, acronym
LIMIT $limit;
