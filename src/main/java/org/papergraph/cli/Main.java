package org.papergraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.papergraph.paper.PapergraphException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The command line. Exit codes: 0 all well, 1 failed, 2 wrong usage, 3 done but something could not be read or
 * found. An error is one line on standard error; its stack trace is shown only with {@code --verbose}.
 */
@Command(
        name = "papergraph",
        description = "Builds a Neo4j knowledge graph out of listings of research papers, and asks it.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            DemoCommand.class,
            BuildCommand.class,
            RemoveCommand.class,
            RelatedCommand.class,
            ShowCommand.class,
            QueryCommand.class,
            ExtractCommand.class,
            FormatsCommand.class,
            StatsCommand.class,
            FingerprintCommand.class,
            ExportCommand.class,
            DiffCommand.class,
            ServeCommand.class
        })
public final class Main {

    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int QUARANTINED = 3;

    @Option(names = "--verbose", description = "Show the stack trace of an error.", scope = ScopeType.INHERIT)
    private boolean verbose;

    private Main() {}

    /** Runs one verb and ends the process with its exit code; without a verb, the demo. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(run(arguments, new FileOutputStream(FileDescriptor.out), System.err, Main::compiledToSuit));
    }

    /**
     * Runs one verb.
     *
     * @param arguments as on the command line
     * @param answer takes the answer
     * @param err takes progress and errors
     * @return the exit code
     */
    static int run(String[] arguments, OutputStream answer, PrintStream err) {
        return run(arguments, answer, err, new CommandLine.RunLast());
    }

    private static int run(String[] arguments, OutputStream answer, PrintStream err, IExecutionStrategy execution) {
        Main main = new Main();
        AnswerStream bytes = new AnswerStream(answer);
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        Console console = new Console(out, err);
        CommandLine commandLine = new CommandLine(main, new ConsoleFactory(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::day)
                .setExpandAtFiles(false) // a title may begin with an at sign
                .setExecutionStrategy(execution)
                .setOut(console.writer(out))
                .setErr(console.writer(err))
                .setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong, console))
                .setExecutionExceptionHandler((failure, verb, parsed) -> main.failed(failure, console));
        int code = commandLine.execute(arguments.length == 0 ? new String[] {"demo"} : arguments);
        out.flush();
        if (bytes.hasFailed() && (code == 0 || code == QUARANTINED)) {
            bytes.complaint().ifPresent(console::error);
            return FAILED;
        }
        return code;
    }

    /** Runs a verb that has the process to itself. A server stays up long enough for any compiler. */
    private static int compiledToSuit(ParseResult parsed) {
        ParseResult verb = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (!(verb.commandSpec().userObject() instanceof ServeCommand)) {
            QuickCompilation.chooseFor(verb.matchedPositionals().stream()
                    .flatMap(positional -> positional.stringValues().stream())
                    .toList());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Wrong usage of a verb, which is told with how to get its help. */
    static CommandLine.ParameterException wrong(@Nullable CommandSpec spec, String message) {
        return new CommandLine.ParameterException(
                Optional.ofNullable(spec).orElseThrow().commandLine(), message);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no day such as 2024-01-31");
        }
    }

    private static int wrongUsage(CommandLine.ParameterException wrong, Console console) {
        String verb = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.error(wrong.getMessage() + " (see " + verb + " --help)");
        return WRONG_USAGE;
    }

    private int failed(Exception failure, Console console) {
        boolean known = failure instanceof PapergraphException;
        String message = String.valueOf(failure.getMessage());
        console.error(known ? message : failure.getClass().getSimpleName() + ": " + message);
        if (verbose) {
            console.trace(failure);
        }
        return FAILED;
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return Arrays.asList("papergraph " + (version == null ? "dev" : version))
                    .toArray(new String[0]);
        }
    }
}
