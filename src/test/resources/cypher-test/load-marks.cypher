MATCH (mark:PapergraphLoad)
RETURN mark.load AS load, mark.stream AS stream;
