// Vectors of another model may have another length and need an index of their own
DROP INDEX paperEmbedding IF EXISTS;
