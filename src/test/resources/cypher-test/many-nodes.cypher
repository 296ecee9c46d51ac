// Texts enough that an index of them takes seconds
UNWIND range(1, 6000) AS i
CREATE (:Listing {id: 'listing ' + i, title: reduce(text = '', j IN range(1, 100) | text + ' word' + i * j)});
