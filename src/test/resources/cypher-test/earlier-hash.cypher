// Papers with hashes of both kinds
CREATE (:Paper {id: 'earlier', title: 'Lichens', textHash: 'decade'}), (:Paper {id: 'later', title: 'Mosses', textHash: '0xfade'});
