package org.papergraph.example;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What comes to those who depend on Papergraph: its dependencies that are neither optional nor for tests, and all that
 * these pull in. Maven's tree of dependencies says who needs whom, and keeps what it names twice; the {@code pom.xml}
 * says what is optional.
 *
 * @param needs who needs whom, each as {@code group:artifact}
 * @param own what Papergraph itself needs
 */
record Dependencies(Map<String, Set<String>> needs, Set<String> own) {

    /** Written by the build, before the first integration test. */
    private static final Path TREE = Path.of("target", "dependencies.tgf");

    private static final Pattern NODE = Pattern.compile("(\\S+) \\(?([^:\\s]+:[^:\\s]+):.*");

    private static final Pattern EDGE = Pattern.compile("(\\S+) (\\S+) (\\S+)");

    private static final Pattern OPTIONAL = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
                    + "(?:(?!</dependency>).)*<optional>true</optional>",
            Pattern.DOTALL);

    static Dependencies read() throws IOException {
        List<String> lines = Files.readAllLines(TREE);
        int split = lines.indexOf("#");
        Map<String, String> names = new HashMap<>();
        for (String line : lines.subList(0, split)) {
            Matcher node = matched(NODE, line);
            names.put(node.group(1), node.group(2));
        }
        String root = matched(NODE, lines.get(0)).group(1);
        Set<String> optional = optional();
        Set<String> own = new TreeSet<>();
        Map<String, Set<String>> needs = new TreeMap<>();
        for (String line : lines.subList(split + 1, lines.size())) {
            Matcher edge = matched(EDGE, line);
            String needed = names.getOrDefault(edge.group(2), "");
            if (!edge.group(1).equals(root)) {
                needs.computeIfAbsent(names.getOrDefault(edge.group(1), ""), first -> new TreeSet<>())
                        .add(needed);
            } else if (!edge.group(3).equals("test") && !optional.contains(needed)) {
                own.add(needed);
            }
        }
        return new Dependencies(needs, own);
    }

    /** The jars, out of the class path of the tests. */
    List<String> classPath() {
        Set<String> needed = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(own);
        while (!next.isEmpty()) {
            String name = next.pop();
            if (needed.add(name)) {
                next.addAll(needs.getOrDefault(name, Set.of()));
            }
        }
        Set<String> folders = needed.stream().map(Dependencies::folder).collect(Collectors.toSet());
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> folders.stream().anyMatch(jar.replace('\\', '/')::contains))
                .toList();
    }

    /** Where a repository keeps an artifact: the group's dots are slashes. */
    private static String folder(String name) {
        int colon = name.indexOf(':');
        return "/" + name.substring(0, colon).replace('.', '/') + "/" + name.substring(colon + 1) + "/";
    }

    private static Set<String> optional() throws IOException {
        return OPTIONAL.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1) + ":" + found.group(2))
                .collect(Collectors.toSet());
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("no line of a tree of dependencies: " + line);
        }
        return matcher;
    }
}
