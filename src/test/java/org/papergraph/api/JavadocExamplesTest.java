package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the façade's Javadoc, the one of a reader and the one of the README compile as they stand. */
class JavadocExamplesTest {

    private static final Path FACADE = Path.of("src/main/java/org/papergraph/api");

    private static final Path READERS = Path.of("src/main/java/org/papergraph/source/package-info.java");

    private static final Pattern JAVADOC = Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n\\s*\\* *}</pre>");

    private static final Pattern README = Pattern.compile("(?s)```java\\n(.*?)```");

    /** What an example may take for granted: imports, and a graph. */
    private static final String FRAME = """
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.neo4j.driver.AuthTokens;
            import org.neo4j.driver.Driver;
            import org.neo4j.driver.GraphDatabase;
            import org.papergraph.api.*;
            import org.papergraph.build.*;
            import org.papergraph.graph.*;
            import org.papergraph.paper.*;
            import org.papergraph.text.*;

            class Example {
                static void run(%s) throws Exception {
            %s
                }
            }
            """;

    @TempDir
    private Path classes;

    /**
     * An example.
     *
     * @param file where it stands
     * @param text as it stands there, without the margin
     */
    private record Example(Path file, String text) {

        @Override
        public String toString() {
            return file.getFileName() + ": " + text.lines().findFirst().orElse("");
        }

        /** The class around it, unless it is one, as a reader is; an expression alone is a value. */
        String source() {
            if (text.startsWith("final class")) {
                return "package org.papergraph.source;\nimport org.papergraph.paper.*;\n" + text;
            }
            String graph = text.contains("PaperGraph graph =") ? "" : "PaperGraph graph";
            String code = text.stripTrailing();
            return FRAME.formatted(
                    graph, code.endsWith(";") || code.endsWith("}") ? code : "Object value = " + code + ";");
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(FACADE)) {
            files.sorted().forEach(file -> examples.addAll(of(file, JAVADOC)));
        }
        examples.addAll(of(READERS, JAVADOC));
        examples.addAll(of(Path.of("README.md"), README));
        return examples;
    }

    private static List<Example> of(Path file, Pattern pattern) {
        try {
            Matcher found = pattern.matcher(Files.readString(file));
            return found.results()
                    .map(example -> new Example(file, example.group(1).replaceAll("(?m)^ *\\* ?", "")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void areFoundWhereverAnExampleBegins() throws IOException {
        long begun = 0;
        try (Stream<Path> files = Files.list(FACADE)) {
            for (Path file : files.toList()) {
                begun += Files.readString(file)
                        .lines()
                        .filter(line -> line.contains("<pre>"))
                        .count();
            }
        }
        assertThat(examples())
                .filteredOn(example -> example.file().startsWith(FACADE))
                .hasSize((int) begun);
        assertThat(begun).isGreaterThan(5);
        assertThat(examples())
                .filteredOn(example -> !example.file().startsWith(FACADE))
                .extracting(Example::file)
                .containsExactly(READERS, Path.of("README.md"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void compile(Example example) {
        assertThat(errors(example.source())).isEmpty();
    }

    @Test
    void areRefusedWhereTheyNameWhatIsNotThere() {
        assertThat(errors(new Example(FACADE, "graph.noSuchQuestion();").source()))
                .isNotEmpty();
    }

    private List<String> errors(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        compiler.getTask(null, null, found, options, null, List.of(file)).call();
        return found.getDiagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .map(message -> message.getMessage(Locale.ROOT))
                .toList();
    }
}
