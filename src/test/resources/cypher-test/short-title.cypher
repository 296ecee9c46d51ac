// A paper whose title has fewer letters than a triple
CREATE (:Paper {id: 'go', title: 'Go', abstract: 'A game.', sentenceStarts: [0]});
