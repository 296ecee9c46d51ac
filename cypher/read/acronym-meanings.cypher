// What a short form stands for
//
// By how many papers define it so.
// $acronym (required): the short form, in any case
// $limit: how many meanings to return
:param acronym => 'SGD';
:param limit => 20;

MATCH (acronym:Acronym {key: replace(replace(toLower(trim($acronym)), '-', ''), ' ', '')})-[meaning:STANDS_FOR]->(concept)
RETURN acronym.key AS acronym, concept.name AS meaning, concept.key AS key, meaning.papers AS papers
ORDER BY papers DESC, key
LIMIT $limit;
