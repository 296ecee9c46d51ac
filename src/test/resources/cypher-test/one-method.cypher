// A concept that papers use as a method
MATCH (concept:Concept {key: 'graph neural network'})
SET concept:Method;
