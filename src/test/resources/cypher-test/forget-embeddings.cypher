MATCH (graph:Papergraph) REMOVE graph.embeddingModel, graph.unembeddedUpTo;
MATCH (p:Paper) REMOVE p:Unembedded, p.embedding;
DROP INDEX paperEmbedding IF EXISTS;
