// Takes the marks of a load away
// $load: its name
MATCH (mark:PapergraphLoad {load: $load})
DELETE mark;
