package org.papergraph.source;

/**
 * A line of a listing page.
 *
 * @param number from 1
 * @param text with single spaces, stripped; empty for a blank line
 * @param damaged whether some of it was no UTF-8, or it was too long to be held
 */
record PageLine(long number, String text, boolean damaged) {

    static PageLine of(Line line) {
        return new PageLine(
                line.number(),
                PageHeader.tidy(line.repairedText()),
                line.tooLong() || line.text().isEmpty());
    }

    boolean isBlank() {
        return text.isEmpty() && !damaged;
    }
}
