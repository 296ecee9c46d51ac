// Short forms that stand for more than one thing
//
// Each meaning is named as it is spelled out most often.
// $limit: how many short forms to return
:param limit => 20;

MATCH (acronym:Acronym)
WHERE COUNT { (acronym)-[:STANDS_FOR]->() } >= 2
MATCH (acronym)-[meaning:STANDS_FOR]->(concept)
WITH acronym, meaning, concept
ORDER BY meaning.papers DESC, concept.key
WITH acronym, sum(meaning.papers) AS papers, collect([concept, meaning.papers]) AS meanings
ORDER BY papers DESC, acronym.key
LIMIT $limit
CALL (acronym, meanings) {
  UNWIND meanings AS meaning
  WITH acronym, meaning[0] AS concept, meaning[1] AS papers
  CALL (acronym, concept) {
    UNWIND range(0, size(concept.surfaces) - 1) AS i
    WITH acronym, concept.surfaces[i] AS surface, concept.surfaceCounts[i] AS count
    WHERE NOT replace(replace(toLower(surface), '-', ''), ' ', '') IN [acronym.key, acronym.key + 's']
    WITH surface, count
    ORDER BY count DESC, surface
    RETURN collect(surface)[0] AS spelledOut
  }
  RETURN collect({name: coalesce(spelledOut, concept.name), papers: papers}) AS named
}
RETURN acronym.key AS acronym, papers, named AS meanings
ORDER BY papers DESC, acronym
LIMIT $limit;
