// Marks the graph as one that is being filled at once, by a number of streams of transactions
// $load: a name that no other load has; $streams: how many
UNWIND range(0, $streams - 1) AS stream
MERGE (mark:PapergraphLoad {load: $load, stream: stream})
SET mark.step = 0;
