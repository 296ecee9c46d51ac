// Notes up to which paper the corrections in force are applied
// $papers: its id; '' when no paper is left
MATCH (graph:Papergraph)
SET graph.correctedUpTo = CASE $papers[0] WHEN '' THEN null ELSE $papers[0] END;
