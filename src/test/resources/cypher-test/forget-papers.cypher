// Take the two papers away
MATCH (p:Paper) WHERE p.id IN ['earlier', 'later']
DETACH DELETE p;
