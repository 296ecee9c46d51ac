package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QueryTest {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    @Test
    void hasOneConstantForEachFileAndOneFileForEachConstant() {
        List<String> constants =
                Arrays.stream(Query.values()).map(Query::id).sorted().toList();
        assertThat(names(Path.of("cypher/read"))).isEqualTo(constants);
    }

    @Test
    void listsEverySchemaFileInOrder() {
        List<String> versioned = names(Path.of("cypher/schema")).stream()
                .filter(name -> name.startsWith("V"))
                .toList();
        assertThat(versioned).isEqualTo(Schema.FILES);
    }

    @Test
    void hasAFileForEachKindOfNodeToExport() throws IOException {
        List<String> statements = new ArrayList<>();
        for (String name : names(Path.of("cypher/export"))) {
            String source = Files.readString(Path.of("cypher/export/" + name + ".cypher"));
            assertThat(source).startsWith("// ").endsWith(";\n");
            statements.add(CypherFile.of(source).text());
        }
        assertThat(statements)
                .containsExactlyInAnyOrder(
                        Arrays.stream(NodeKind.values()).map(NodeKind::text).toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void declaresEveryParameterThatItUsesAndUsesEveryOneThatItDeclares(Query query) {
        Set<String> used = PARAMETER
                .matcher(query.text())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(query.parameters())
                .extracting(Query.Parameter::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(used);
        assertThat(query.parameters()).extracting(Query.Parameter::description).doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheHouseRules(Query query) throws IOException {
        String source = Files.readString(Path.of("cypher/read/" + query.id() + ".cypher"));
        assertThat(source).startsWith("// " + query.title() + "\n").endsWith(";\n");
        assertThat(query.title()).hasSizeLessThan(80);
        assertThat(source.lines().filter(line -> line.startsWith(":param ")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(";"));
        assertThat(query.text())
                .contains("LIMIT")
                .doesNotContain(";")
                .doesNotContainPattern("(?i)\\b(apoc|gds)\\.")
                .doesNotContainPattern("(?i)(?<![a-z.])id\\(")
                .doesNotContainPattern("(?i)\\b(create|merge|set|delete|remove|load csv)\\b")
                .doesNotContainPattern("CALL \\{");
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByTheNameOfItsFile(Query query) {
        assertThat(Query.named(query.id())).contains(query);
    }

    @Test
    void asksForWhatItNeedsAndRefusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Query.RELATED_PAPERS.complete(Map.of()))
                .isInstanceOf(QueryParameterException.class)
                .hasMessageContaining("$papers");
        assertThatThrownBy(() -> Query.RELATED_PAPERS.complete(Map.of("papers", List.of("1"), "colour", "red")))
                .isInstanceOf(QueryParameterException.class)
                .hasMessageContaining("colour");
        assertThat(Query.RELATED_PAPERS.complete(Map.of("papers", List.of("1"))))
                .containsEntry("papers", List.of("1"))
                .containsEntry("unlike", List.of())
                .containsEntry("limit", 20L);
    }

    @ParameterizedTest
    @CsvSource({"papers, LIST", "limit, INTEGER"})
    void knowsTheTypeOfAParameter(String name, String type) {
        assertThat(Query.RELATED_PAPERS.parameters())
                .filteredOn(parameter -> parameter.name().equals(name))
                .extracting(Query.Parameter::type)
                .containsExactly(type);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.cypher$", ""))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
