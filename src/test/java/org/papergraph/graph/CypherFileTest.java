package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CypherFileTest {

    private static final String SOURCE = """
            // Papers of a year
            //
            // The newest first,
            // then by id.
            // $year (required): four digits
            // $limit: how many
            :param year => 2025;
            :param limit => 10;

            MATCH (p:Paper) // all of them
            RETURN p.id LIMIT $limit;
            """;

    @Test
    void readsTitleDescriptionParametersAndStatement() {
        CypherFile file = CypherFile.of(SOURCE);
        assertThat(file.title()).isEqualTo("Papers of a year");
        assertThat(file.description()).isEqualTo("The newest first, then by id.");
        assertThat(file.parameters())
                .containsExactly(
                        new Query.Parameter("year", true, 2025L, "four digits"),
                        new Query.Parameter("limit", false, 10L, "how many"));
        assertThat(file.text()).isEqualTo("MATCH (p:Paper) // all of them\nRETURN p.id LIMIT $limit");
    }

    @Test
    void sendsTheParametersAsEntriesOfOneMap() {
        CypherFile file =
                CypherFile.of("// Papers\nMATCH (p:$($label)) WHERE p.id IN $ids AND p.title <> '$' RETURN p;");
        Map<String, Object> values = Map.of("label", "Paper", "ids", List.of("a", "b"));
        assertThat(file.with(values))
                .isEqualTo(new org.neo4j.driver.Query(
                        "MATCH (p:$($given.label)) WHERE p.id IN $given.ids AND p.title <> '$' RETURN p",
                        Map.of("given", values)));
    }

    @Test
    void readsLiteralsAsCypherMeansThem() {
        assertThat(CypherLiteral.parse("[ {key: 'it\\'s', score: 0.5}, -3, true, [], '' ]"))
                .isEqualTo(List.of(Map.of("key", "it's", "score", 0.5), -3L, true, List.of(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'open", "[1, 2", "{a 1}", "1 2", "word", "'a' 'b'"})
    void refusesWhatIsNoLiteral(String text) {
        assertThatThrownBy(() -> CypherLiteral.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAParameterAsAPersonWritesIt() {
        assertThat(new Query.Parameter("x", false, "", "").parse("[a word]")).isEqualTo("[a word]");
        assertThat(new Query.Parameter("x", false, 1L, "").parse(" 7")).isEqualTo(7L);
        assertThat(new Query.Parameter("x", false, 1.0, "").parse("7")).isEqualTo(7.0);
        assertThat(new Query.Parameter("x", false, List.of(), "").parse("one thing"))
                .isEqualTo(List.of("one thing"));
        assertThat(new Query.Parameter("x", false, List.of(), "").parse("['a', 'b']"))
                .isEqualTo(List.of("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven", "", "1.5", "[1"})
    void saysWhatAParameterTakes(String text) {
        assertThatThrownBy(() -> new Query.Parameter("limit", false, 10L, "how many").parse(text))
                .isInstanceOf(QueryParameterException.class)
                .hasMessageContaining("limit")
                .hasMessageContaining("INTEGER");
    }
}
