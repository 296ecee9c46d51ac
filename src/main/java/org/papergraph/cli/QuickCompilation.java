package org.papergraph.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps HotSpot's optimizing compiler, C2, out of a process that lives for seconds or minutes. On two cores it works
 * against the code that it is to speed up, which meanwhile runs slowly: 5,000 abstracts are extracted in two thirds of
 * the time without it, 10,000 papers built as much faster; of 75,000 it still costs more than it gains. Hashing is left
 * to it, since only its code for that uses the processor's own instructions, and is small. A compiler directive (JEP
 * 165), given through the JVM's own management interface, does it; a JVM that knows none runs as it always does.
 */
final class QuickCompilation {

    private static final String DIRECTIVE =
            "[{match: \"sun/security/provider/*.*\"}, {match: \"*.*\", c2: {Exclude: true}}]";

    private QuickCompilation() {}

    /** For the rest of this process. Costs some 50 ms. */
    static void choose() {
        try {
            Path file = Files.createTempFile("papergraph", ".json");
            try {
                Files.writeString(file, DIRECTIVE);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (JMException | IOException | SecurityException without) {
            // Slower, and right all the same.
        }
    }
}
