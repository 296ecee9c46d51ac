package org.papergraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.graph.Query;
import org.papergraph.graph.QueryParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that give a query its values. */
final class QueryParameters {

    @Option(names = "-p", paramLabel = "key=value", description = "A parameter of the query; may be repeated.")
    private List<String> given = new ArrayList<>();

    boolean isEmpty() {
        return given.isEmpty();
    }

    /** The query of a name; wrong usage where there is none. */
    static Query named(String name, CommandSpec spec) {
        return Query.named(name)
                .orElseThrow(() -> Main.wrong(spec, "no query '" + name + "'; query --list shows them"));
    }

    /** The values that are given to a query, read as its parameters' types; wrong usage where they don't fit. */
    Map<String, Object> values(Query query, CommandSpec spec) {
        Map<String, Object> values = new TreeMap<>();
        for (String pair : given) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw Main.wrong(spec, "-p takes key=value: '" + pair + "'");
            }
            String key = pair.substring(0, equals);
            Query.Parameter parameter = query.parameters().stream()
                    .filter(p -> p.name().equals(key))
                    .findFirst()
                    .orElseThrow(() -> Main.wrong(spec, "query " + query.id() + " has no parameter '" + key + "'"));
            try {
                values.put(parameter.name(), parameter.parse(pair.substring(equals + 1)));
            } catch (QueryParameterException malformed) {
                throw Main.wrong(spec, String.valueOf(malformed.getMessage()));
            }
        }
        for (Query.Parameter parameter : query.parameters()) {
            if (parameter.required() && !values.containsKey(parameter.name())) {
                throw Main.wrong(
                        spec,
                        "query " + query.id() + " needs -p " + parameter.name() + "=…: " + parameter.description());
            }
        }
        return values;
    }
}
