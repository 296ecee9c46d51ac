package org.papergraph.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which papers an answer may hold.
 *
 * @param listing only papers of this listing, by its id; empty for all
 * @param from only papers published on this day or later
 * @param to only papers published on this day or earlier
 * @param dataset only papers that mention this dataset, by any of its names; empty for all
 * @param code only papers that name a code repository
 */
public record RelatedFilter(
        String listing, Optional<LocalDate> from, Optional<LocalDate> to, String dataset, boolean code) {

    /** Every paper. */
    public static final RelatedFilter ALL = new RelatedFilter("", Optional.empty(), Optional.empty(), "", false);

    /** Papers that name a code repository. */
    public static final RelatedFilter WITH_CODE = new RelatedFilter("", Optional.empty(), Optional.empty(), "", true);
}
