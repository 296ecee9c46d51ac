package org.papergraph.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps HotSpot's optimizing compiler, C2, out of a process that lives for seconds or a minute. On two cores it works
 * against the code that it is to speed up, which meanwhile runs slowly: 5,000 abstracts are extracted in two thirds of
 * the time without it, 40,000 in four fifths. From some 60,000 on it pays: six sevenths of the time to build 75,000.
 * Hashing is left to it, since only its code for that uses the processor's own instructions, and is small. A compiler
 * directive (JEP 165), given through the JVM's own management interface, does it; a JVM that knows none runs as it
 * always does.
 */
final class QuickCompilation {

    /** A directive that sets nothing would count for nothing, and the next one would apply. */
    private static final String DIRECTIVE =
            "[{match: \"sun/security/provider/*.*\", c2: {Exclude: false}}, {match: \"*.*\", c2: {Exclude: true}}]";

    /** Some 60,000 abstracts as a source hands them out. */
    private static final long MUCH_BYTES = 96L << 20;

    private static final Pattern PACKED = Pattern.compile("\\.(?:gz|tgz|bz2|tbz2|zst|zip)$", Pattern.CASE_INSENSITIVE);

    /** Abstracts are packed to a third of their size. */
    private static final int UNPACKED = 3;

    private QuickCompilation() {}

    /**
     * For the rest of this process, unless it is to read much. Costs some 50 ms.
     *
     * @param paths files and folders; what is none counts for nothing
     */
    static void chooseFor(List<String> paths) {
        if (paths.stream().mapToLong(QuickCompilation::bytes).sum() < MUCH_BYTES) {
            choose();
        }
    }

    /** Roughly what there is to read in a file or a folder, unpacked; 0 for standard input, which does not say. */
    static long bytes(String path) {
        try (Stream<Path> files = Files.walk(Path.of(path))) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(file ->
                            file.length() * (PACKED.matcher(file.getName()).find() ? UNPACKED : 1))
                    .sum();
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            return 0;
        }
    }

    private static void choose() {
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
