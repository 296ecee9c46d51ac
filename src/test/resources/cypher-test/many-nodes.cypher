// Nodes enough that an index by label takes a while
UNWIND range(1, 100000) AS i
CREATE (:Listing {id: 'listing ' + i});
