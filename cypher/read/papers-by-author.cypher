// Papers of an author
//
// Of authors whom a source identifies; people of one name are told apart by their ids.
// $author (required): a name, or an id such as orcid:0000-0002-1825-0097
// $limit: how many papers to return
:param author => 'Ann Fold';
:param limit => 50;

CALL () {
  MATCH (author:Author {id: $author}) RETURN author
  UNION
  CALL db.index.fulltext.queryNodes(
    'authorName', '"' + replace(replace($author, '\\', '\\\\'), '"', '\\"') + '"', {limit: 20}) YIELD node AS author
  RETURN author
}
MATCH (author)-[written:AUTHORED]->(paper:Paper)
RETURN author.id AS author, author.name AS name, paper.id AS id, paper.title AS title, written.position AS position,
  paper.published AS published, paper.year AS year
ORDER BY name, author, year DESC, published DESC, id
LIMIT $limit;
