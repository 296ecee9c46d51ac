// Labels concepts by what papers use them as
// $rows: [{node, labels}], node by element id; labels: Task, Method or Metric, or none
UNWIND $rows AS row
MATCH (n:Concept) WHERE elementId(n) = row.node
REMOVE n:Task:Method:Metric
SET n:$(row.labels);
