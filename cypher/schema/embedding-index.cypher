// Vectors of papers, found by the direction they point in; created when a build first computes some
//
// $dimension: how many numbers a vector has
:param dimension => 384;

CREATE VECTOR INDEX paperEmbedding IF NOT EXISTS
FOR (p:Paper) ON p.embedding
OPTIONS {indexConfig: {`vector.dimensions`: $dimension, `vector.similarity_function`: 'cosine'}};
