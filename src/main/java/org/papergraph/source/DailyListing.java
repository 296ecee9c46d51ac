package org.papergraph.source;

import java.time.LocalDate;
import java.util.Optional;
import org.papergraph.paper.Listing;

/** The daily papers of Hugging Face on one day: the same listing, whichever archive of it is read. */
final class DailyListing {

    static final String SOURCE = "hugging-face-daily";

    private DailyListing() {}

    static Listing of(LocalDate day) {
        return new Listing(SOURCE + "/" + day, SOURCE, "Hugging Face Daily Papers " + day, Optional.of(day));
    }

    /** The feed as it was on a day: it holds papers of several, and its items give the days of the papers alone. */
    static Listing feedOf(LocalDate day) {
        return new Listing(
                SOURCE + "-feed/" + day, SOURCE, "Hugging Face Daily Papers, feed of " + day, Optional.of(day));
    }
}
