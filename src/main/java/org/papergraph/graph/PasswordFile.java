package org.papergraph.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The password of an embedded server: 32 random characters (192 bits), made once per data directory and kept in a
 * file that only its owner can read.
 *
 * @param directory the data directory
 */
record PasswordFile(Path directory) {

    /** The server's only user. */
    static final String USER = "neo4j";

    private static final int RANDOM_BYTES = 24;

    Path file() {
        return directory.resolve("password");
    }

    Optional<String> read() {
        try {
            String password = Files.readString(file(), StandardCharsets.UTF_8).strip();
            return password.isEmpty() ? Optional.empty() : Optional.of(password);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** A new password, already on disk. */
    String create() throws IOException {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        OwnerOnlyFile.write(file(), password + "\n");
        return password;
    }
}
