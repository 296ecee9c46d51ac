package org.papergraph.source;

import java.time.LocalDate;
import java.util.Optional;
import org.papergraph.paper.Listing;

/** The daily papers of Hugging Face on one day: the same listing, whichever archive of it is read. */
final class DailyListing {

    private static final String SOURCE = "hugging-face-daily";

    private DailyListing() {}

    static Listing of(LocalDate day) {
        return new Listing(SOURCE + "/" + day, SOURCE, "Hugging Face Daily Papers " + day, Optional.of(day));
    }
}
