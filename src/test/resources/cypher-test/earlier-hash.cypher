// A paper as schema version 6 wrote it, with the whole hash of its text: $hash, 0x and 64 digits
CREATE (:Paper {id: 'earlier', title: 'Lichens', abstract: 'The lichen', textHash: $hash});
