// The concepts that most papers mention
//
// $role: Task, Method or Metric for those that papers use as such; empty for all
// $limit: how many concepts to return
:param role => '';
:param limit => 20;

MATCH (concept:Concept)
WHERE concept.papers >= 1 AND ($role = '' OR $role IN labels(concept))
RETURN concept.name AS concept, concept.key AS key,
  head([role IN labels(concept) WHERE role <> 'Concept']) AS role, concept.papers AS papers
ORDER BY papers DESC, key
LIMIT $limit;
