// What is in here, as a picture
//
// The concepts and datasets that most papers mention, and for each the papers that make most of it.
// $concepts: how many concepts to draw; of datasets, half as many
// $each: how many papers to draw for each
// $limit: how many mentions to draw at most
:param concepts => 8;
:param each => 4;
:param limit => 150;

CALL () {
  MATCH (term:Concept)
  WHERE term.papers >= 2
  RETURN term
  ORDER BY term.papers DESC, term.key
  LIMIT $concepts
  UNION
  MATCH (term:Dataset)
  WHERE term.papers >= 2
  RETURN term
  ORDER BY term.papers DESC, term.key
  LIMIT toInteger($concepts / 2)
}
CALL (term) {
  MATCH (term)<-[mention:MENTIONS]-(paper:Paper)
  RETURN paper
  ORDER BY mention.score DESC, paper.id
  LIMIT $each
}
WITH collect(DISTINCT term) AS terms, collect(DISTINCT paper) AS papers
UNWIND papers AS paper
MATCH path = (paper)-[mention:MENTIONS]->(term)
WHERE term IN terms
RETURN path
ORDER BY mention.score DESC, paper.id, term.key
LIMIT $limit;
