package org.papergraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.graph.Query;
import org.papergraph.graph.QueryParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that give a query its values. */
final class QueryParameters {

    @Option(names = "-p", paramLabel = "key=value", description = "A parameter of the query; may be repeated.")
    private Map<String, String> given = new LinkedHashMap<>();

    boolean isEmpty() {
        return given.isEmpty();
    }

    /** The query of a name; wrong usage where there is none. */
    static Query named(String name, CommandSpec spec) {
        return Query.named(name).orElseThrow(() -> wrong(spec, "no query '" + name + "'; query --list shows them"));
    }

    /** The values that are given to a query, read as its parameters' types; wrong usage where they don't fit. */
    Map<String, Object> values(Query query, CommandSpec spec) {
        Map<String, Object> values = new TreeMap<>();
        for (Map.Entry<String, String> entry : given.entrySet()) {
            Query.Parameter parameter = query.parameters().stream()
                    .filter(p -> p.name().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow(
                            () -> wrong(spec, "query " + query.id() + " has no parameter '" + entry.getKey() + "'"));
            try {
                values.put(parameter.name(), parameter.parse(entry.getValue()));
            } catch (QueryParameterException malformed) {
                throw wrong(spec, String.valueOf(malformed.getMessage()));
            }
        }
        for (Query.Parameter parameter : query.parameters()) {
            if (parameter.required() && !values.containsKey(parameter.name())) {
                throw wrong(
                        spec,
                        "query " + query.id() + " needs -p " + parameter.name() + "=…: " + parameter.description());
            }
        }
        return values;
    }

    private static ParameterException wrong(CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
