// The next papers in the order of their ids, with the texts that their words follow from
//
// $after: the id of the last paper before these
// $limit: how many
:param after => '';
:param limit => 1000;

MATCH (p:Paper)
WHERE p.id > $after
RETURN p.id AS id, p.title AS title, p.abstract AS abstract
ORDER BY id
LIMIT $limit;
