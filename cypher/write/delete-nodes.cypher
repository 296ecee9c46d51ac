// Deletes nodes that nothing mentions any more, or papers that nothing describes
// $nodes: element ids
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node
DETACH DELETE n;
