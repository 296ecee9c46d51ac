// Remove the index that a constraint left behind
//
// $name: what it is called
:param name => 'concept_key';

DROP INDEX $name IF EXISTS;
