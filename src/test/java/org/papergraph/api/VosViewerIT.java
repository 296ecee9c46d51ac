package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.TestCypher;

/** The files of VOSviewer, held against a count of the graph. */
@ExtendWith(GraphServer.class)
class VosViewerIT {

    private final GraphConnection connection;

    @TempDir
    Path folder;

    VosViewerIT(GraphConnection connection) {
        this.connection = connection;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2, 3})
    void theVosViewerFilesHoldTheCoOccurrences(long minPapers) throws IOException {
        TestCypher.run(connection, "small-graph");
        TestCypher.run(connection, "hostile-graph", Map.of("texts", HostileTexts.ALL));
        Path target = folder.resolve("vos");
        try (PaperGraph graph = PaperGraph.connect(connection.settings())) {
            graph.export(new Export(GraphFormat.VOSVIEWER, Optional.empty(), minPapers, false), target);
        }
        Map<String, NamedCsvRecord> items = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> map =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(target.resolve("map.txt"))) {
            map.forEach(item -> assertThat(items.put(item.getField("id"), item)).isNull());
        }
        assertThat(items.values().stream()
                        .map(item -> List.of(
                                item.getField("label"),
                                item.getField("weight<Documents>"),
                                item.getField("weight<Links>"),
                                item.getField("weight<Total link strength>"))))
                .containsExactlyInAnyOrderElementsOf(rows("items-above", minPapers).stream()
                        .map(row -> texts(row, "label", "papers", "links", "strength"))
                        .toList());
        List<List<String>> pairs = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        try (CsvReader<CsvRecord> network =
                CsvReader.builder().fieldSeparator('\t').ofCsvRecord(target.resolve("network.txt"))) {
            network.forEach(pair -> {
                assertThat(seen.add(Set.of(pair.getField(0), pair.getField(1)))).isTrue();
                pairs.add(List.of(label(items, pair.getField(0)), label(items, pair.getField(1)), pair.getField(2)));
            });
        }
        assertThat(pairs)
                .containsExactlyInAnyOrderElementsOf(rows("pairs-above", minPapers).stream()
                        .map(row -> texts(row, "from", "to", "papers"))
                        .toList());
    }

    private List<Map<String, @Nullable Object>> rows(String statement, long papers) {
        return TestCypher.rows(connection, statement, Map.of("papers", papers));
    }

    private static List<String> texts(Map<String, @Nullable Object> row, String... columns) {
        return Stream.of(columns).map(column -> String.valueOf(row.get(column))).toList();
    }

    private static String label(Map<String, NamedCsvRecord> items, String id) {
        return Objects.requireNonNull(items.get(id)).getField("label");
    }
}
