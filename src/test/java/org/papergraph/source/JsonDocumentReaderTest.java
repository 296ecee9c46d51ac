package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"title\": \"A [moss\"}, {\"title\": \"B \\\"} fern\", \"x\": {\"y\": []}}]",
                "\uFEFF[\n  {\n    \"title\": \"A [moss\"\n  },\n  {\n    \"title\": \"B \\\"} fern\"\n  }\n]\n",
                "{\n  \"title\": \"A [moss\"\n}\n{\n  \"title\": \"B \\\"} fern\"\n}",
                "[\r\n{\"title\": \"A [moss\"},\r\n{\"title\": \"B \\\"} fern\"}\r\n]"
            })
    void objectsAreReadOneByOne(String json) {
        Collected collected = Collected.ofText(json);

        assertThat(collected.titles()).containsExactly("A [moss", "B \"} fern");
        assertThat(collected.quarantined).isEmpty();
    }

    @Test
    void everyRecordKnowsItsLine() {
        Collected collected = Collected.ofText("[\n{\"title\": \"A\"},\n\n{\n\"title\": \"B\"}]");

        assertThat(collected.papers).extracting(paper -> paper.origin().line()).containsExactly(2L, 4L);
    }

    @Test
    void aBrokenElementCostsNoOther() {
        Collected collected = Collected.ofText("""
                [
                {"title": "A"},
                {"title": oops},
                "repr, of {something}",
                17, null,
                {"title": 5},
                {"title": "B"}
                ]
                """);

        assertThat(collected.titles()).containsExactly("A", "B");
        assertThat(collected.reasons())
                .hasSize(5)
                .contains(
                        "4: a string, not a JSON object",
                        "5: a number, not a JSON object",
                        "5: null in place of a paper: the source did not know it")
                .contains("6: title is a number, not a string");
    }

    @Test
    void anArrayThatEndsInTheMiddleKeepsWhatCameBefore() {
        Collected collected = Collected.ofText("[\n{\"title\": \"A\"},\n{\"title\": \"B");

        assertThat(collected.titles()).containsExactly("A");
        assertThat(collected.reasons()).containsExactly("3: the JSON ends in the middle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[\n{\"title\": \"A\"}", "[\n{\"title\": \"A\"},\n", "[{\"title\": \"A\"}, 17"})
    void anArrayThatIsNotClosedIsToldOf(String json) {
        assertThat(Collected.ofText(json).reasons()).last().asString().endsWith(": the JSON ends in the middle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\n]\n", "[[], []]"})
    void anEmptyArrayIsToldOf(String json) {
        assertThat(Collected.ofText(json).reasons()).containsExactly("0: a JSON document without records");
    }

    @Test
    void anElementBeyondTheLimitIsSkipped() {
        String endless = "{\"title\": \"" + "x".repeat(Line.LIMIT) + "\"}";

        Collected collected = Collected.ofText("[" + endless + ",\n{\"title\": \"B\"}]");

        assertThat(collected.titles()).containsExactly("B");
        assertThat(collected.reasons()).containsExactly("1: a record longer than 8 MiB");
    }
}
