// Repositories that several papers name
//
// Papers that share code are close in a way that their words may not show.
// $limit: how many repositories to return
:param limit => 20;

MATCH (repository:Repository)
WHERE repository.papers >= 2
WITH repository
ORDER BY repository.papers DESC, repository.url
LIMIT $limit
CALL (repository) {
  MATCH (repository)<-[:MENTIONS]-(paper:Paper)
  WITH paper
  ORDER BY paper.id
  LIMIT 100
  RETURN collect({id: paper.id, title: paper.title}) AS shared
}
RETURN repository.url AS url, repository.papers AS papers, shared
ORDER BY papers DESC, url
LIMIT $limit;
