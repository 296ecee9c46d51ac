// Remove one index
DROP INDEX $name IF EXISTS;
