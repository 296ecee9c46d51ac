// The index by label, made anew
CREATE LOOKUP INDEX nodeLabel FOR (n) ON EACH labels(n);
