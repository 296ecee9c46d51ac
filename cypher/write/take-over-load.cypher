// Takes whatever load was cut short away from whoever began it
// $load: a name that no other load has
MATCH (mark:PapergraphLoad)
SET mark.load = $load;
