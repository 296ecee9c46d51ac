package org.papergraph.graph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the libraries' own log lines off standard error, where an application's progress is shown. What they know of
 * a failure reaches the caller as an exception. A level that somebody has set stays as it is.
 */
final class QuietLogs {

    /** The logging system forgets the level of a logger that nobody holds. */
    private static final Map<String, Logger> HELD = new ConcurrentHashMap<>();

    private QuietLogs() {}

    static void silence(String... names) {
        for (String name : names) {
            Logger logger = HELD.computeIfAbsent(name, Logger::getLogger);
            if (logger.getLevel() == null) {
                logger.setLevel(Level.OFF);
            }
        }
    }
}
