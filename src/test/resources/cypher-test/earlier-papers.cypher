// Papers as schema versions 4 and 5 wrote them, and one without words as those before wrote it
CREATE (:Paper {id: 'earlier', title: 'Lichens', abstract: 'The lichen', textHash: 'decade'}),
  (:Paper {id: 'later', title: 'Moss', abstract: 'Lichens', textHash: '0xfade', words: ['moss', 'lichens'], wordCounts: [3, 1]});
