package org.papergraph.paper;

import java.util.Optional;

/**
 * A record, or a whole file, that could not be read.
 *
 * @param origin file and line; line 0 stands for the file as a whole
 * @param reason why, in a few words; details stand behind a colon
 * @param text the record as it stands in the file, where it is known: what a person can mend
 */
public record Quarantined(Origin origin, String reason, Optional<String> text) {

    /** Something of which the text is not known. */
    public Quarantined(Origin origin, String reason) {
        this(origin, reason, Optional.empty());
    }

    /** The reason without its details. */
    public String kind() {
        int colon = reason.indexOf(": ");
        return colon < 0 ? reason : reason.substring(0, colon);
    }

    /** One line for a person: {@code file:line: reason}, or {@code file: reason}. */
    public String line() {
        return (origin.line() > 0 ? origin.toString() : origin.file()) + ": " + reason;
    }
}
