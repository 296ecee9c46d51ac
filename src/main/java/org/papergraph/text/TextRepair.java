package org.papergraph.text;

/** Repairs what scraping and LaTeX left in a title or an abstract. */
public final class TextRepair {

    private TextRepair() {}

    /** The text as it will be stored. Repairing it again changes nothing. */
    public static String repair(String raw) {
        return raw.strip();
    }
}
