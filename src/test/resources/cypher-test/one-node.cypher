// One node
CREATE (:Listing {id: 'one'});
