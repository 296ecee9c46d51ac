package org.papergraph.paper;

import java.util.Optional;

/**
 * A paper's place in a listing.
 *
 * @param listing the page
 * @param rank place from the top, from 1
 * @param votes how many readers voted for it there, where the page says so
 */
public record ListingEntry(Listing listing, int rank, Optional<Integer> votes) {

    public ListingEntry {
        if (rank < 1) {
            throw new IllegalArgumentException("rank " + rank);
        }
    }

    /** A place in a listing where nobody votes. */
    public ListingEntry(Listing listing, int rank) {
        this(listing, rank, Optional.empty());
    }
}
