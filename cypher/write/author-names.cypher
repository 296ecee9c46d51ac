// How the papers of authors print their names
// $authors: ids
UNWIND $authors AS id
MATCH (a:Author {id: id})
RETURN id AS author, COLLECT { MATCH (a)-[e:AUTHORED]->(:Paper) RETURN e.name } AS names;
