package org.papergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.graph.Query.Parameter;

/**
 * A file of the catalogue, which runs as it stands in cypher-shell and Neo4j Browser:
 *
 * <pre>
 * // Title
 * //
 * // What it answers, in a line or more.
 * // $name (required): what this parameter is
 * :param name => 'a value to try';
 *
 * MATCH … ;
 * </pre>
 *
 * The {@code :param} lines are for those two alone; the driver gets the rest, without the final semicolon.
 *
 * <p>{@link #with} sends the parameters as entries of one map. A server plans a statement anew when a list or text among
 * its parameters is of another magnitude (0, 1, 10, 100 …), which takes it seconds for the longest of them; it doesn't
 * look for such inside a map.
 *
 * @param title the first line
 * @param description the lines between the title and the parameters, as one
 * @param parameters in the order of their {@code :param} lines
 * @param text the statement
 * @param asked the statement with its parameters as entries of {@code $given}
 */
record CypherFile(String title, String description, List<Parameter> parameters, String text, String asked) {

    private static final Pattern DESCRIBED = Pattern.compile("// \\$(\\w+)( \\(required\\))?: (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(?=\\w)");
    private static final Pattern DEFAULT = Pattern.compile(":param (\\w+) => (.*?);?");

    CypherFile {
        parameters = List.copyOf(parameters);
    }

    /** Reads a file on the class path. */
    static CypherFile load(String path) {
        return of(source(path));
    }

    /** The text of a file on the class path; that it is there is a promise of the build. */
    static String source(String path) {
        try (InputStream file = CypherFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(path, failure);
        }
    }

    static CypherFile of(String source) {
        List<String> header = source.lines().takeWhile(CypherFile::isHeader).toList();
        String statement = source.lines().skip(header.size()).collect(Collectors.joining("\n"));
        String text = statement.strip().replaceFirst(";$", "");
        return new CypherFile(
                comment(header.get(0)),
                description(header),
                parameters(header),
                text,
                PARAMETER.matcher(text).replaceAll("\\$given."));
    }

    /** The values to try, by name. */
    Map<String, Object> defaults() {
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach(parameter -> values.put(parameter.name(), parameter.value()));
        return values;
    }

    /** The statement, to be run with these values for its parameters. */
    org.neo4j.driver.Query with(Map<String, ?> values) {
        return new org.neo4j.driver.Query(asked, Map.of("given", values));
    }

    private static boolean isHeader(String line) {
        return line.isBlank() || line.startsWith("//") || line.startsWith(":param ");
    }

    private static String comment(String line) {
        return line.replaceFirst("^//\\s*", "");
    }

    private static String description(List<String> header) {
        return header.stream()
                .skip(1)
                .takeWhile(line ->
                        line.startsWith("//") && !DESCRIBED.matcher(line).matches())
                .map(CypherFile::comment)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static List<Parameter> parameters(List<String> header) {
        List<Parameter> found = new ArrayList<>();
        for (String line : header) {
            Matcher value = DEFAULT.matcher(line);
            if (value.matches()) {
                String name = value.group(1);
                Optional<Matcher> described = header.stream()
                        .map(DESCRIBED::matcher)
                        .filter(match -> match.matches() && match.group(1).equals(name))
                        .findFirst();
                found.add(new Parameter(
                        name,
                        described.isPresent() && described.get().group(2) != null,
                        CypherLiteral.parse(value.group(2)),
                        described.map(match -> match.group(3)).orElse("")));
            }
        }
        return found;
    }
}
