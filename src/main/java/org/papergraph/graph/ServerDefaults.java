package org.papergraph.graph;

import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;

/** What an embedded server is set to, whoever starts it: quick to start and stop, quiet, frugal. */
final class ServerDefaults {

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            // Localhost alone, and only with the password.
            Map.entry("server.default_listen_address", "localhost"),
            Map.entry("dbms.security.auth_enabled", "true"),
            Map.entry("server.bolt.enabled", "true"),
            Map.entry("server.https.enabled", "false"),
            // Nothing leaves this machine.
            Map.entry("dbms.usage_report.enabled", "false"),
            Map.entry("client.allow_telemetry", "false"),
            // Quiet: one debug log and nothing else.
            Map.entry("db.logs.query.enabled", "OFF"),
            Map.entry("dbms.logs.http.enabled", "false"),
            // A graph that can be built again needs no long history of transactions.
            Map.entry("db.tx_log.rotation.retention_policy", "keep_none"),
            Map.entry("db.tx_log.rotation.size", "64m"),
            Map.entry("db.tx_log.preallocate", "false"),
            // Every look-up names its index, so plans need not follow the growing statistics of a build.
            Map.entry("dbms.cypher.min_replan_interval", "1h"),
            // Compiling expressions to byte code costs a short-lived server more than it gains.
            Map.entry("internal.cypher.expression_engine", "INTERPRETED"),
            // Neo4j waits 10 s for idle Bolt threads, and more for sockets that nobody uses.
            Map.entry("internal.server.bolt.thread_pool_shutdown_wait_time", "0s"),
            Map.entry("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0"),
            Map.entry("db.memory.pagecache.warmup.enable", "false"));

    private ServerDefaults() {}

    /** These settings for a server in a folder, to be added to. */
    static Config.Builder config(Path home) {
        return Config.newBuilder().setRaw(SETTINGS).set(GraphDatabaseSettings.neo4j_home, home);
    }
}
