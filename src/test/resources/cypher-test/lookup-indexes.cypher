// The indexes by label and by type that are online
SHOW LOOKUP INDEXES YIELD name, entityType, state
WHERE state = 'ONLINE'
RETURN name, entityType
ORDER BY entityType;
