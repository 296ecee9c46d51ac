package org.papergraph.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.paper.PapergraphException;

/** The server is of a release that does not understand the statements. */
public final class ServerTooOldException extends PapergraphException {

    private static final long serialVersionUID = 1L;

    private static final Pattern RELEASE = Pattern.compile("Neo4j/(\\d{1,4})\\.(\\d{1,4})");

    /** The first release with subqueries that name what they take: {@code CALL (paper) { … }}. */
    private static final int MAJOR = 5;

    private static final int MINOR = 23;

    private ServerTooOldException(String address, String agent) {
        super("The server at " + address + " is " + agent + "; Papergraph needs Neo4j " + MAJOR + "." + MINOR
                + " or later.");
    }

    /**
     * Makes sure that a server is not older. One that calls itself otherwise than Neo4j does passes.
     *
     * @param agent what it calls itself, such as {@code Neo4j/5.26.0}
     * @throws ServerTooOldException if it is
     */
    static void check(String address, String agent) {
        Matcher release = RELEASE.matcher(agent);
        if (release.lookingAt()) {
            int major = Integer.parseInt(release.group(1));
            if (major < MAJOR || (major == MAJOR && Integer.parseInt(release.group(2)) < MINOR)) {
                throw new ServerTooOldException(address, agent);
            }
        }
    }
}
