// An index that does not answer: one that never will, because it could not be made, before one that is being made
SHOW INDEXES YIELD name, state, failureMessage
WHERE state <> 'ONLINE'
RETURN name, state, failureMessage
ORDER BY state, name
LIMIT 1;
