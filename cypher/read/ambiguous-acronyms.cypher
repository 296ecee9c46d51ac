// Short forms that stand for more than one thing
//
// Each meaning is named as it is spelled out most often.
// $limit: how many short forms to return
:param limit => 20;

MATCH (acronym:Acronym)
WHERE COUNT { (acronym)-[:STANDS_FOR]->() } >= 2
MATCH (acronym)-[meaning:STANDS_FOR]->(concept)
CALL (acronym, concept) {
  UNWIND range(0, size(concept.surfaces) - 1) AS i
  WITH acronym, concept.surfaces[i] AS surface, concept.surfaceCounts[i] AS count
  WHERE NOT replace(replace(toLower(surface), '-', ''), ' ', '') IN [acronym.key, acronym.key + 's']
  WITH surface, count
  ORDER BY count DESC, surface
  RETURN collect(surface)[0] AS spelledOut
}
WITH acronym, meaning.papers AS papers, coalesce(spelledOut, concept.name) AS name, concept.key AS key
ORDER BY papers DESC, key
RETURN acronym.key AS acronym, sum(papers) AS papers, collect({name: name, papers: papers}) AS meanings
ORDER BY papers DESC, acronym
LIMIT $limit;
