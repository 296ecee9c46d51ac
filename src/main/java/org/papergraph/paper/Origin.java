package org.papergraph.paper;

/**
 * Where a record was read.
 *
 * @param file the path as given, or {@code -} for standard input
 * @param line its first line, from 1
 */
public record Origin(String file, long line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
