// Gives papers their vectors, but for those whose text has changed since it was read
// $model: whose vectors they are
// $rows: [{node, textHash, vector}], nodes by element ids
MATCH (:Papergraph {embeddingModel: $model})
UNWIND $rows AS row
MATCH (p:Unembedded) WHERE elementId(p) = row.node AND p.textHash = row.textHash
CALL db.create.setNodeVectorProperty(p, 'embedding', row.vector)
REMOVE p:Unembedded
RETURN count(p) AS papers;
