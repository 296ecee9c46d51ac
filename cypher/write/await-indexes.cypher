// Waits until the full-text indexes, which follow the writes, have caught up
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh();
