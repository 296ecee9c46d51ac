package org.papergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of {@code cypher/}, as the jar carries them. */
final class CypherFile {

    private CypherFile() {}

    /**
     * The text of a file.
     *
     * @param path below {@code cypher/}
     */
    static String text(String path) {
        try (InputStream in = CypherFile.class.getResourceAsStream("/cypher/" + path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: cypher/" + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
