package org.papergraph.graph;

import java.util.Map;
import java.util.Optional;

/**
 * Where a Neo4j is and how to log in. {@link #toString()} never shows the password, so that the settings can be
 * printed and logged.
 *
 * @param uri any address that the driver knows: {@code neo4j}, {@code neo4j+s}, {@code neo4j+ssc}, {@code bolt},
 *     {@code bolt+s} or {@code bolt+ssc}
 * @param user the user's name; empty for a server without authentication
 * @param password the user's password; empty for a server without authentication
 * @param database the database's name, never empty
 */
public record ConnectionSettings(String uri, String user, String password, String database) {

    /** The database that every Neo4j has. */
    public static final String DEFAULT_DATABASE = "neo4j";

    private static final String DEFAULT_USER = "neo4j";

    public ConnectionSettings {
        uri = uri.strip();
        database = database.isBlank() ? DEFAULT_DATABASE : database.strip();
    }

    /**
     * The settings that the environment gives: {@code NEO4J_URI}, {@code NEO4J_USERNAME}, {@code NEO4J_PASSWORD} and
     * {@code NEO4J_DATABASE}. A password without a user is the password of user {@code neo4j}.
     *
     * @param environment usually {@link System#getenv()}
     * @return empty where no {@code NEO4J_URI} is set
     */
    public static Optional<ConnectionSettings> of(Map<String, String> environment) {
        String uri = environment.getOrDefault("NEO4J_URI", "");
        if (uri.isBlank()) {
            return Optional.empty();
        }
        String password = environment.getOrDefault("NEO4J_PASSWORD", "");
        String user = environment.getOrDefault("NEO4J_USERNAME", password.isEmpty() ? "" : DEFAULT_USER);
        return Optional.of(new ConnectionSettings(uri, user, password, environment.getOrDefault("NEO4J_DATABASE", "")));
    }

    /**
     * Settings for a server that asks for no password.
     *
     * @param uri the server's address
     * @return the settings, with the default database
     */
    public static ConnectionSettings withoutPassword(String uri) {
        return new ConnectionSettings(uri, "", "", DEFAULT_DATABASE);
    }

    /** Whether to log in at all. */
    boolean authenticates() {
        return !user.isEmpty() || !password.isEmpty();
    }

    /** The address without anything that a user may have put before an {@code @}, for messages. */
    String address() {
        return uri.replaceFirst("(?s)//.*@", "//");
    }

    @Override
    public String toString() {
        return address() + " database " + database + (authenticates() ? " as " + user : " without a password");
    }
}
