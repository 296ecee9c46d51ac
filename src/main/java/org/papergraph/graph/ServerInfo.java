package org.papergraph.graph;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The announcement of a shared server: {@code server.properties} in its data directory, with the addresses and the
 * process id. The password stays in its own file. Readers see the whole announcement or none.
 *
 * @param directory the data directory
 */
record ServerInfo(Path directory) {

    Path file() {
        return directory.resolve("server.properties");
    }

    void write(String bolt, Optional<String> browser) throws IOException {
        List<String> lines = List.of(
                "bolt=" + bolt,
                "browser=" + browser.orElse(""),
                "pid=" + ProcessHandle.current().pid(),
                "");
        OwnerOnlyFile.write(file(), String.join("\n", lines));
    }

    Optional<ConnectionSettings> read() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return Optional.ofNullable(properties.getProperty("bolt")).flatMap(bolt -> new PasswordFile(directory)
                    .read()
                    .map(password -> new ConnectionSettings(bolt, PasswordFile.USER, password, "")));
        } catch (IOException | IllegalArgumentException vanished) {
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException kept) {
            // Without the lock the announcement counts for nothing.
        }
    }
}
