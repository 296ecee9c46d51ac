package org.papergraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.PaperGraph;
import org.papergraph.graph.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query NAME [-p key=value]…} */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Any query of the catalogue; --list shows them with their parameters.")
final class QueryCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The query's name.")
    private @Nullable String name;

    @Mixin
    private QueryParameters parameters = new QueryParameters();

    @Option(names = "--list", description = "List the catalogue.")
    private boolean list;

    @Option(names = "--format", defaultValue = "text", description = "text, json or jsonl.")
    private Format format = Format.TEXT;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (list) {
            list();
            return 0;
        }
        if (name == null) {
            throw Main.wrong(spec, "name a query, or --list the catalogue");
        }
        Query query = QueryParameters.named(name, spec());
        Map<String, Object> values = parameters.values(query, spec());
        try (PaperGraph papers = graph.openExisting()) {
            new RowsPrinter(console, format).print(papers.query(query, values));
            return 0;
        }
    }

    private CommandSpec spec() {
        return Optional.ofNullable(spec).orElseThrow();
    }

    private void list() {
        for (Query query : Query.values()) {
            if (format == Format.TEXT) {
                console.print(query.id() + "  " + query.title());
                query.parameters()
                        .forEach(p -> console.print("    -p " + p.name() + "="
                                + (p.required() ? "…" : Console.toJson(p.value())) + "  " + p.description()));
            } else {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("name", query.id());
                json.put("title", query.title());
                json.put("parameters", query.parameters());
                console.json(json);
            }
        }
    }

    /** Rows as a table of text or as JSON. */
    record RowsPrinter(Console console, Format format) {

        void print(List<Map<String, @Nullable Object>> rows) {
            switch (format) {
                case TEXT -> new Table(console).print(rows);
                case JSON -> console.print(Console.toJson(rows));
                case JSONL -> rows.forEach(console::json);
            }
        }
    }
}
