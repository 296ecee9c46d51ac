package org.papergraph.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.Export;
import org.papergraph.api.ExportReport;
import org.papergraph.api.GraphFormat;
import org.papergraph.api.PaperGraph;
import org.papergraph.api.UnfittingFormatException;
import org.papergraph.graph.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export --format FORMAT --to PATH} */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the graph, or the answer to a query, for other programs.",
        footer = {
            "%ngraphml: for Gephi, yEd, NetworkX; labels in 'labels', types in 'label', lists as JSON.",
            "jsonld: schema.org's ScholarlyArticle, DefinedTerm, Dataset, SoftwareSourceCode and ItemList, under"
                    + " urn:papergraph:KIND:KEY.",
            "csv: for 'neo4j-admin database import full', whose command is printed; lists are separated by U+001F;"
                    + " 'build' then adds indexes.",
            "vosviewer: a map and a network.",
            "What Papergraph did not write is left out. No build should run meanwhile: Neo4j shows readers what it"
                    + " writes."
        })
final class ExportCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private QueryParameters parameters = new QueryParameters();

    @Option(
            names = "--format",
            required = true,
            description = "graphml, jsonld, csv (a folder for neo4j-admin database import; for a query that answers"
                    + " with a table one file) or vosviewer (a folder).")
    private GraphFormat format = GraphFormat.GRAPHML;

    @Option(
            names = "--to",
            paramLabel = "PATH",
            defaultValue = STANDARD_OUTPUT,
            description = "The file or folder to write (default: ${DEFAULT-VALUE}, standard output).")
    private String target = STANDARD_OUTPUT;

    @Option(names = "--force", description = "Overwrite what is there already.")
    private boolean force;

    @Option(names = "--query", paramLabel = "NAME", description = "Only the answer to this query of the catalogue.")
    private @Nullable String query;

    @Option(
            names = "--min-papers",
            paramLabel = "N",
            description = "vosviewer: show what at least so many papers mention (default: 2).")
    private @Nullable Long minPapers;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Export export = export();
        boolean streams = target.equals(STANDARD_OUTPUT);
        if (streams && export.isFolder()) {
            throw wrong("this export is a folder of files: name it by --to");
        }
        try (PaperGraph papers = graph.openExisting()) {
            if (streams) {
                papers.export(export, console.answer());
            } else {
                tell(export, papers.export(export, Path.of(target)));
            }
            return 0;
        }
    }

    private Export export() {
        if (query == null && !parameters.isEmpty()) {
            throw wrong("-p is for a --query");
        }
        if (minPapers != null && (format != GraphFormat.VOSVIEWER || minPapers < 0)) {
            throw wrong("--min-papers takes a number, for vosviewer alone");
        }
        Optional<Export.Question> question = Optional.ofNullable(query).map(this::question);
        try {
            return new Export(
                    format, question, minPapers == null ? Export.DEFAULT_MIN_PAPERS : minPapers.longValue(), force);
        } catch (UnfittingFormatException misfit) {
            throw wrong(String.valueOf(misfit.getMessage()));
        }
    }

    private Export.Question question(String name) {
        Query asked = QueryParameters.named(name, spec());
        Map<String, Object> values = parameters.values(asked, spec());
        return new Export.Question(asked, values);
    }

    private void tell(Export export, ExportReport report) {
        String what = export.isTable()
                ? String.format("%,d rows", report.nodes())
                : String.format("%,d nodes and %,d relationships", report.nodes(), report.relationships());
        console.note(what + " in " + target);
        if (export.isImport()) {
            console.note("to make a database of them: cd " + target + " && " + Export.IMPORT_COMMAND);
        }
    }

    private CommandSpec spec() {
        return Optional.ofNullable(spec).orElseThrow();
    }

    private ParameterException wrong(String message) {
        return Main.wrong(spec, message);
    }
}
