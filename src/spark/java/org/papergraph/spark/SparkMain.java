package org.papergraph.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.EdgeKind;
import org.papergraph.paper.PapergraphException;
import org.papergraph.resolve.Corrections;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The job's command line. Exit codes are those of {@code papergraph}: 0 all well, 1 failed, 2 wrong usage, 3 done but
 * something could not be read.
 */
@Command(
        name = "papergraph-spark",
        mixinStandardHelpOptions = true,
        description = "Builds the whole graph of all input at once, on Spark.")
public final class SparkMain implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int QUARANTINED = 3;
    private static final int SHOWN = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--input",
            arity = "1..*",
            required = true,
            paramLabel = "PATH",
            description = "Files or folders of any file system that Hadoop knows.")
    private List<String> input = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "lines",
            description = "lines (JSON, a record on each), parquet, or files: whole files of any format that"
                    + " 'papergraph formats' lists, each read by one task (default: ${DEFAULT-VALUE}).")
    private Input.Format format = Input.Format.LINES;

    @Option(names = "--corrections", paramLabel = "FILE", description = "As of 'papergraph build', beside the driver.")
    private @Nullable Path corrections;

    @Option(names = "--uri", paramLabel = "URI", description = "The Neo4j server to write to (else NEO4J_URI).")
    private @Nullable String uri;

    @Option(names = "--user", paramLabel = "NAME", description = "Else NEO4J_USERNAME, else neo4j.")
    private @Nullable String user;

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            arity = "0..1",
            interactive = true,
            description = "Asked for where no value is given. Else NEO4J_PASSWORD, which other users can't see.")
    private char @Nullable [] password;

    @Option(names = "--database", paramLabel = "NAME", description = "Else NEO4J_DATABASE, else neo4j.")
    private @Nullable String database;

    @Option(
            names = "--again",
            description = "Write over what an earlier run of the same input left on the server, be it all or a part.")
    private boolean again;

    @Option(
            names = "--writers",
            paramLabel = "N",
            defaultValue = "4",
            description = "Tasks that write relationships at a time (default: ${DEFAULT-VALUE}).")
    private int writers = 4;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Write files for 'neo4j-admin database import full' there instead, and print the command.")
    private @Nullable String to;

    @Option(
            names = "--quarantine",
            paramLabel = "FOLDER",
            defaultValue = "papergraph-quarantine",
            description = "Keeps what can't be read, as JSON lines (default: ${DEFAULT-VALUE}).")
    private String quarantine = "papergraph-quarantine";

    @Option(
            names = "--checkpoints",
            paramLabel = "FOLDER",
            description = "Keeps what is made on the way there, where the loss of a machine does no harm; without it,"
                    + " each machine keeps its part.")
    private @Nullable String checkpoints;

    private SparkMain() {}

    /** Runs the job and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(new CommandLine(new SparkMain())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, job, parsed) -> failed(failure))
                .execute(arguments));
    }

    private static int failed(Exception failure) {
        boolean known = failure instanceof PapergraphException;
        String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        System.err.println(
                "papergraph-spark: " + (known ? message : failure.getClass().getSimpleName() + ": " + message));
        return FAILED;
    }

    @Override
    public Integer call() {
        Corrections wanted =
                Optional.ofNullable(corrections).map(SparkMain::read).orElse(Corrections.NONE);
        Optional<ConnectionSettings> server = settings();
        if (to == null && server.isEmpty()) {
            throw new CommandLine.ParameterException(
                    Optional.ofNullable(spec).orElseThrow().commandLine(), "either --uri or --to is needed");
        }
        SparkSession spark = SparkSession.builder()
                .appName("papergraph")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
        try {
            Optional.ofNullable(checkpoints).ifPresent(spark.sparkContext()::setCheckpointDir);
            GraphSink sink = to == null
                    ? new ServerSink(server.orElseThrow(), wanted, again, Math.max(1, writers))
                    : new FileSink(spark, to);
            return run(spark, sink, wanted);
        } finally {
            spark.stop();
        }
    }

    private int run(SparkSession spark, GraphSink sink, Corrections wanted) {
        sink.prepare();
        LongAccumulator bad = spark.sparkContext().longAccumulator("could not be read");
        Input files = new Input(spark, bad);
        GraphJob graph = new GraphJob(files.read(input, format), wanted.lines());
        sink.write(graph);
        long papers = graph.papers();
        System.err.println(papers + " papers of " + graph.edges(EdgeKind.DESCRIBES).count() + " records");
        System.out.println(sink.done());
        if (bad.value() == 0) {
            return 0;
        }
        Quarantine kept = Quarantine.of(files, input, format);
        kept.write(quarantine);
        System.err.println(kept.size() + " could not be read, kept in " + quarantine + ", the first of them:");
        kept.first(SHOWN).forEach(System.err::println);
        return papers == 0 ? FAILED : QUARANTINED;
    }

    private static Corrections read(Path file) {
        try {
            return Corrections.read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The server that options or environment name. */
    private Optional<ConnectionSettings> settings() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        put(environment, "NEO4J_URI", uri);
        put(environment, "NEO4J_USERNAME", user);
        put(environment, "NEO4J_PASSWORD", password == null ? null : new String(password));
        put(environment, "NEO4J_DATABASE", database);
        return ConnectionSettings.of(environment);
    }

    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }
}
