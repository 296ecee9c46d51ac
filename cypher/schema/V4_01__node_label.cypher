// Nodes by their labels; a server makes it for a database of its own, the importer of files does not
CREATE LOOKUP INDEX nodeLabel IF NOT EXISTS
FOR (n) ON EACH labels(n);
