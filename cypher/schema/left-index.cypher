// The index that a constraint left behind: the server died while it made the constraint, which is not there
//
// $name: what both are called
:param name => 'concept_key';

SHOW INDEXES YIELD name, owningConstraint
WHERE name = $name AND owningConstraint IS NULL
RETURN name
LIMIT 1;
