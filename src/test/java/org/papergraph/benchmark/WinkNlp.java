package org.papergraph.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A fast peer in another language: wink-nlp on Node.js, fetched by npm into {@code target}. */
final class WinkNlp {

    private static final Path FOLDER = Path.of("target", "wink-nlp").toAbsolutePath();

    private WinkNlp() {}

    /** The command that finds sentences, tokens and tags; empty where there is no node or no npm. */
    static Optional<List<String>> command(Path papers) throws InterruptedException {
        try {
            Files.createDirectories(FOLDER);
            copy("package.json");
            copy("tag.js");
            Timed.run(List.of("node", "--version"), Map.of(), FOLDER);
            Timed.run(List.of("npm", "install", "--no-audit", "--no-fund"), Map.of(), FOLDER);
            return Optional.of(List.of("node", FOLDER.resolve("tag.js").toString(), papers.toString()));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static void copy(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(WinkNlp.class.getResourceAsStream(name), name)) {
            Files.write(FOLDER.resolve(name), file.readAllBytes());
        }
    }
}
