package org.papergraph.paper;

/**
 * A record, or a whole file, that could not be read.
 *
 * @param origin file and line; line 0 stands for the file as a whole
 * @param reason why, in a few words
 */
public record Quarantined(Origin origin, String reason) {

    /** One line for a person: {@code file:line: reason}, or {@code file: reason}. */
    public String line() {
        return (origin.line() > 0 ? origin.toString() : origin.file()) + ": " + reason;
    }
}
