// What a short form stands for
//
// By how many papers define it so.
// $acronym (required): the short form, in any case
// $limit: how many meanings to return
:param acronym => 'SGD'
:param limit => 20

UNWIND [$acronym, toUpper($acronym), toLower($acronym)] AS key
WITH DISTINCT key
MATCH (acronym:Acronym {key: key})-[meaning:STANDS_FOR]->(concept)
RETURN acronym.key AS acronym, concept.name AS meaning, concept.key AS key, meaning.papers AS papers
ORDER BY papers DESC, key
LIMIT $limit;
