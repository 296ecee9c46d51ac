MATCH (n:Task|Method|Metric)
RETURN [label IN labels(n) WHERE label <> 'Concept'][0] + ' ' + n.key AS key, n.papers AS value;
