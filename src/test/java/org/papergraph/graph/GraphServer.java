package org.papergraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The one Neo4j of a test run, started with the first test that needs it and stopped after the last: the embedded
 * server, or a container where the system property {@code papergraph.test.server} is {@code container}. Every test
 * finds it empty but for the schema. A test class says {@code @ExtendWith(GraphServer.class)} and takes
 * {@link ConnectionSettings} or {@link GraphConnection} as a parameter.
 */
public final class GraphServer implements BeforeEachCallback, ParameterResolver {

    private static final List<Class<?>> OFFERED = List.of(ConnectionSettings.class, GraphConnection.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        running(context).wipe();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return OFFERED.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        return parameter.getParameter().getType() == ConnectionSettings.class
                ? running.connection().settings()
                : running.connection();
    }

    /** Whether the tests run against a container. */
    public static boolean isContainer() {
        return "container".equals(System.getProperty("papergraph.test.server"));
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, first -> start(), Running.class);
    }

    /** A server of its own, for tests that another engine runs. */
    public static Running start() {
        return isContainer() ? container() : embedded();
    }

    private static Running embedded() {
        try {
            Path folder = Files.createTempDirectory("papergraph-test");
            EmbeddedServer server = EmbeddedServer.start(folder, EmbeddedServer.Options.alone());
            return Running.of(server.settings(), server::close, Optional.of(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A container that is not started yet, of the image that the environment names; its server lives too briefly for C2 to pay. */
    public static Neo4jContainer newContainer() {
        String image = Optional.ofNullable(System.getenv("NEO4J_IMAGE")).orElse("neo4j:5.26-community");
        return new Neo4jContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"))
                .withEnv("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
    }

    private static Running container() {
        Neo4jContainer container = newContainer();
        container.start();
        ConnectionSettings settings =
                new ConnectionSettings(container.getBoltUrl(), "neo4j", container.getAdminPassword(), "");
        return Running.of(settings, container::stop, Optional.empty());
    }

    /** Server and connection, closed by JUnit at the end of the run. */
    public record Running(GraphConnection connection, Driver wiper, Runnable stop, Optional<Path> folder)
            implements AutoCloseable {

        static Running of(ConnectionSettings settings, Runnable stop, Optional<Path> folder) {
            Driver wiper = GraphDatabase.driver(settings.uri(), AuthTokens.basic(settings.user(), settings.password()));
            return new Running(GraphConnection.open(settings), wiper, stop, folder);
        }

        public void wipe() {
            SessionConfig database = SessionConfig.builder()
                    .withDatabase(connection.settings().database())
                    .build();
            try (Session session = wiper.session(database)) {
                session.run(TestCypher.text("wipe")).consume();
            }
        }

        @Override
        public void close() throws IOException {
            connection.close();
            wiper.close();
            stop.run();
            if (folder.isPresent()) {
                try (Stream<Path> files = Files.walk(folder.get())) {
                    files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
                }
            }
        }
    }
}
