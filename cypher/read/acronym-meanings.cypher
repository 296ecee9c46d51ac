// What a short form stands for
//
// By how many papers define it so. A meaning is named as it is spelled out most often.
// $acronym (required): the short form, in any case
// $limit: how many meanings to return
:param acronym => 'SGD';
:param limit => 20;

MATCH (acronym:Acronym {key: replace(replace(toLower(trim($acronym)), '-', ''), ' ', '')})-[meaning:STANDS_FOR]->(concept)
CALL (acronym, concept) {
  UNWIND range(0, size(concept.surfaces) - 1) AS i
  WITH acronym, concept.surfaces[i] AS surface, concept.surfaceCounts[i] AS count
  WHERE NOT replace(replace(toLower(surface), '-', ''), ' ', '') IN [acronym.key, acronym.key + 's']
  WITH surface, count
  ORDER BY count DESC, surface
  RETURN collect(surface)[0] AS spelledOut
}
RETURN acronym.key AS acronym, coalesce(spelledOut, concept.name) AS meaning, concept.key AS key, meaning.papers AS papers
ORDER BY papers DESC, key
LIMIT $limit;
