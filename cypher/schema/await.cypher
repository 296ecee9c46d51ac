// Wait until every index answers
//
// $seconds: how long to wait at most
:param seconds => 300;

CALL db.awaitIndexes($seconds);
