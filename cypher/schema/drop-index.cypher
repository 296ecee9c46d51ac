// Remove an index that another of its name is to replace
//
// $name: what it is called
:param name => 'concept_key';

DROP INDEX $name IF EXISTS;
