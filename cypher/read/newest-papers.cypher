// The newest papers
//
// By date; those without a date are left out.
// $limit: how many papers to return
:param limit => 20;

MATCH (paper:Paper)
WHERE paper.published IS NOT NULL
RETURN paper.id AS id, paper.title AS title, paper.published AS published
ORDER BY published DESC, id
LIMIT $limit;
