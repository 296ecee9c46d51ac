package org.papergraph.api;

import java.util.Comparator;

/**
 * The order of the rows of an exported graph. The database hands over what holds relationships in the order of code
 * points; what one of them leads to follows in Java's own order of texts, which differs for characters beyond U+FFFF.
 */
final class IdentityOrder {

    private IdentityOrder() {}

    /** Rows of nodes, by their identity. */
    static Comparator<CsvRow> ofNodes() {
        return Comparator.comparing(row -> row.text(0), IdentityOrder::byCodePoints);
    }

    /**
     * Rows of relationships.
     *
     * @param holder the column of the end that holds them: 0 or 1
     */
    static Comparator<CsvRow> ofEdges(int holder) {
        return Comparator.<CsvRow, String>comparing(row -> row.text(holder), IdentityOrder::byCodePoints)
                .thenComparing(row -> row.text(1 - holder));
    }

    /** Like their UTF-8 bytes: surrogates stand for what is above all other characters. */
    static int byCodePoints(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean above = Character.isSurrogate(a);
                return above == Character.isSurrogate(b) ? Character.compare(a, b) : above ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
