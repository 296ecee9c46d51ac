// Takes a stream of a load to its next step; no row where somebody else has ended the load
// $load: its name; $stream: the stream; $step: the number of the step, from 1
MATCH (mark:PapergraphLoad {load: $load, stream: $stream})
SET mark.locked = true
WITH mark, mark.step AS before
SET mark.step = $step
RETURN before < $step AS isNew;
