// The concepts that most papers mention
//
// $limit: how many concepts to return
:param limit => 20

MATCH (concept:Concept)
WHERE concept.papers >= 1
RETURN concept.name AS concept, concept.key AS key, concept.papers AS papers
ORDER BY papers DESC, key
LIMIT $limit;
