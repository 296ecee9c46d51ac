// Ends whatever load is under way
MATCH (mark:PapergraphLoad)
DELETE mark;
