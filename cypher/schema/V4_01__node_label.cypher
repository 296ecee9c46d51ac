// Nodes by their labels; a server makes it for a database of its own, not every importer of files does
CREATE LOOKUP INDEX nodeLabel IF NOT EXISTS
FOR (n) ON EACH labels(n);
