package org.papergraph.benchmark;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.papergraph.api.PaperGraph;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.NodeKind;
import org.papergraph.graph.Property;

/**
 * A graph that is finished, written the way in which one writes by the driver alone: nodes, then relationships, in
 * batches of 1,000 by {@code UNWIND} and {@code CREATE}. Nothing is read, extracted, counted or compared; what is
 * written is that of an export as CSV, into an empty database with Papergraph's schema.
 */
final class PlainWriter {

    private static final int BATCH = 1000;
    private static final String BETWEEN_ELEMENTS = "\u001f";

    private static final String NODES = "UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties";

    /** Filled with what the schema names. */
    private static final String RELATIONSHIPS =
            "UNWIND $rows AS row MATCH (a:%s {%s: row.from}) MATCH (b:%s {%s: row.to})"
                    + " CREATE (a)-[r:%s]->(b) SET r = row.properties";

    private final Session session;
    private final Path folder;

    private PlainWriter(Session session, Path folder) {
        this.session = session;
        this.folder = folder;
    }

    /**
     * Writes to the server that the environment names.
     *
     * @param arguments the folder of the export
     */
    public static void main(String[] arguments) throws IOException {
        write(ConnectionSettings.of(System.getenv()).orElseThrow(), Path.of(arguments[0]));
    }

    /** Writes an export to a server. */
    static void write(ConnectionSettings server, Path folder) throws IOException {
        try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()))) {
            try (PaperGraph graph = PaperGraph.connect(driver, server.database())) {
                graph.prepare();
            }
            try (Session session = driver.session(SessionConfig.forDatabase(server.database()))) {
                new PlainWriter(session, folder).write();
            }
        }
    }

    private void write() throws IOException {
        Set<NodeKind> kinds = EnumSet.allOf(NodeKind.class);
        kinds.remove(NodeKind.PAPERGRAPH); // came with the schema
        for (NodeKind kind : kinds) {
            int labels = kind.properties().size();
            rows(
                    kind.label() + ".csv",
                    NODES,
                    fields -> Map.of(
                            "labels", elements(Objects.requireNonNull(fields.get(labels))),
                            "properties", properties(kind.properties(), fields, 0)));
        }
        for (EdgeKind kind : EdgeKind.values()) {
            for (EdgeKind.Ends ends : kind.ends()) {
                rows(
                        ends.from().label() + "-" + kind + "-" + ends.to().label() + ".csv",
                        RELATIONSHIPS.formatted(
                                ends.from().label(), key(ends.from()), ends.to().label(), key(ends.to()), kind),
                        fields -> Map.of(
                                "from", Objects.requireNonNull(fields.get(0)),
                                "to", Objects.requireNonNull(fields.get(1)),
                                "properties", properties(kind.properties(), fields, 3)));
            }
        }
    }

    private static String key(NodeKind kind) {
        return kind.properties().get(0).name();
    }

    private void rows(String file, String statement, Function<List<@Nullable String>, Map<String, Object>> row)
            throws IOException {
        List<Map<String, Object>> batch = new ArrayList<>();
        try (CsvReader<List<@Nullable String>> csv =
                        CsvReader.builder().maxBufferSize(1 << 26).build(new Fields(), folder.resolve(file));
                Stream<List<@Nullable String>> all = csv.stream().skip(1)) {
            all.map(row).forEach(one -> {
                batch.add(one);
                if (batch.size() == BATCH) {
                    send(statement, batch);
                }
            });
        }
        send(statement, batch);
    }

    private void send(String statement, List<Map<String, Object>> batch) {
        if (!batch.isEmpty()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(statement, Map.of("rows", batch)).consume());
            batch.clear();
        }
    }

    private static Map<String, Object> properties(List<Property> all, List<@Nullable String> fields, int first) {
        Map<String, Object> properties = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            String text = fields.get(first + i);
            if (text != null) {
                properties.put(all.get(i).name(), value(all.get(i).type(), text));
            }
        }
        return properties;
    }

    private static Object value(Property.Type type, String text) {
        return switch (type) {
            case STRING -> text;
            case LONG -> Long.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case STRINGS -> elements(text);
            case LONGS -> elements(text).stream().map(Long::valueOf).toList();
            case DOUBLES -> elements(text).stream().map(Double::valueOf).toList();
        };
    }

    private static List<String> elements(String text) {
        return List.of(text.split(BETWEEN_ELEMENTS, -1));
    }

    /** Tells what is absent from an empty text. */
    private static final class Fields extends AbstractBaseCsvCallbackHandler<List<@Nullable String>> {

        private List<@Nullable String> fields = new ArrayList<>();

        @Override
        protected void handleBegin(long startingLineNumber) {
            fields = new ArrayList<>();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            fields.add(length == 0 && !quoted ? null : new String(buffer, offset, length));
        }

        @Override
        protected List<@Nullable String> buildRecord() {
            return fields;
        }
    }
}
