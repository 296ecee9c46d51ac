// The concepts that most papers mention
//
// $limit: how many concepts to return
:param limit => 20

MATCH (concept:Concept)
WHERE concept.papers >= 2
RETURN concept.name AS name, concept.papers AS papers, concept.key AS key
ORDER BY papers DESC, key
LIMIT $limit;
