package org.papergraph.paper;

/**
 * A paper's place in a listing.
 *
 * @param listing the page
 * @param rank place from the top, from 1
 */
public record ListingEntry(Listing listing, int rank) {

    public ListingEntry {
        if (rank < 1) {
            throw new IllegalArgumentException("rank " + rank);
        }
    }
}
