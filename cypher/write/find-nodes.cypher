// Finds nodes of one label by their identity; reads all nodes of the label
// $label: the label; $property: the name of the identity; $keys: its values
MATCH (n:$($label))
WHERE n[$property] IN $keys
RETURN n[$property] AS key, elementId(n) AS node;
