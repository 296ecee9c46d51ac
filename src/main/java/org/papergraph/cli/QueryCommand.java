package org.papergraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.PaperGraph;
import org.papergraph.graph.Query;
import org.papergraph.graph.QueryParameterException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(names = "-p", paramLabel = "key=value", description = "A parameter of the query; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

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
        Query query = query();
        Map<String, Object> values = values(query);
        try (PaperGraph papers = graph.openExisting()) {
            new RowsPrinter(console, format).print(papers.query(query, values));
            return 0;
        }
    }

    private Query query() {
        if (name == null) {
            throw wrong("name a query, or --list the catalogue");
        }
        return Query.named(name).orElseThrow(() -> wrong("no query '" + name + "'; query --list shows them"));
    }

    private Map<String, Object> values(Query query) {
        Map<String, Object> values = new TreeMap<>();
        for (Map.Entry<String, String> given : parameters.entrySet()) {
            Query.Parameter parameter = query.parameters().stream()
                    .filter(p -> p.name().equals(given.getKey()))
                    .findFirst()
                    .orElseThrow(() -> wrong("query " + query.id() + " has no parameter '" + given.getKey() + "'"));
            try {
                values.put(parameter.name(), parameter.parse(given.getValue()));
            } catch (QueryParameterException malformed) {
                throw wrong(String.valueOf(malformed.getMessage()));
            }
        }
        for (Query.Parameter parameter : query.parameters()) {
            if (parameter.required() && !values.containsKey(parameter.name())) {
                throw wrong("query " + query.id() + " needs -p " + parameter.name() + "=…: " + parameter.description());
            }
        }
        return values;
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
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
