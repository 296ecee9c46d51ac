package org.papergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Cypher of the tests: files in {@code cypher-test} on the class path. */
public final class TestCypher {

    private TestCypher() {}

    /** The text of one file, named without its ending. */
    public static String text(String name) {
        String path = "/cypher-test/" + name + ".cypher";
        try (InputStream file = Objects.requireNonNull(TestCypher.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The statements of one file, each of which ends in a semicolon at the end of its line. */
    public static List<String> statements(String name) {
        return Stream.of(text(name).split(";\\s*\\n"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Runs every statement of a file, in one transaction each, and waits for the full-text indexes. */
    public static void run(GraphConnection connection, String name) {
        for (String statement : statements(name)) {
            connection.write(transaction -> transaction.run(statement).consume());
        }
        new GraphWriter(connection, MarkedText::extract).awaitIndexes();
    }

    /** Runs a file's one statement with parameters. */
    public static void run(GraphConnection connection, String name, Map<String, Object> parameters) {
        connection.write(transaction -> transaction.run(text(name), parameters).consume());
    }

    /** The rows that a file's one statement returns. */
    public static List<Map<String, @Nullable Object>> rows(
            GraphConnection connection, String name, Map<String, Object> parameters) {
        return connection.read(
                transaction -> transaction.run(text(name), parameters).list(PlainValues::row));
    }
}
