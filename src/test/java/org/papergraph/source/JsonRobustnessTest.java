package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile and broken JSON costs its own record, no other. */
class JsonRobustnessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"results\": [{\"a\": ",
                "{\"title\": \"x\", \"paper\": ",
                "[[[",
                "{\"message\": {\"items\": [",
                "{\"title\": \"x\", \"x\": 1e99999999999999999999,",
                "{\"title\": \"\\ud800\\udfff\\udc00\", \"id\": \"\\u0000\"",
                "{\"\": \"\", \"\\u0000\": [\"",
                "{\"data\": nul",
                "{\"data\": [n"
            })
    void aPieceCutShortIsToldOf(String json) {
        Collected collected = Collected.ofText("{\"title\": \"Moss\"}\n" + json);

        assertThat(collected.titles()).startsWith("Moss");
        assertThat(collected.quarantined).isNotEmpty();
        assertThat(Collected.ofText(json).quarantined).isNotEmpty();
    }

    @Test
    void nestingIsBoundedWithinAWrapperToo() {
        String deep = "{\"title\": \"Moss\", \"x\": " + "[".repeat(250) + "]".repeat(250) + "}";

        Collected collected =
                Collected.ofText("{\"results\": [{\"title\": \"Fern\"}, " + deep + ", {\"title\": \"Lichen\"}]}");

        assertThat(collected.titles()).containsExactly("Fern", "Lichen");
        assertThat(collected.reasons()).singleElement().asString().contains("JSON beyond the limits");
    }

    @Test
    void numbersOfAnySizeAndLoneSurrogatesAreFine() {
        Collected collected = Collected.ofText("{\"title\": \"Moss\", \"year\": " + "9".repeat(900)
                + ", \"keywords\": [\"a\\ud800b\\u0000c\", 1e400, -0], \"authors\": [\"\\udc00 Lee\"], \"venue\": {}}");

        assertThat(collected.quarantined).isEmpty();
        assertThat(collected.papers.get(0).categories()).containsExactly("a\ufffdb c", "1e400", "-0");
        assertThat(collected.papers.get(0).authors().get(0).name()).isEqualTo("\ufffd Lee");
        assertThat(collected.papers.get(0).year()).isEmpty();
    }

    @Test
    void aRecordOfMillionsOfValuesIsQuarantined() {
        Collected collected = Collected.ofText(
                "{\"title\": \"Moss\", \"x\": [" + "1,".repeat(1_500_000) + "1]}\n{\"title\": \"Fern\"}\n");

        assertThat(collected.titles()).containsExactly("Fern");
        assertThat(collected.reasons()).containsExactly("1: a record of more than 1000000 values");
    }

    @Test
    void aStringOf100MegabytesInAnAnswerIsSkipped() {
        InputStream endless = new SequenceInputStream(Collections.enumeration(List.of(
                new Repeated("{\"total\": 2, \"data\": [{\"title\": \"", 1),
                new Repeated("x", 100_000_000),
                new Repeated("\"}, {\"title\": \"Moss\"}], \"y\": \"", 1),
                new Repeated("y", 20_000_000),
                new Repeated("\"}", 1))));
        Collected collected = new Collected();

        Sources.read("answer", endless, collected);

        assertThat(collected.titles()).containsExactly("Moss");
        assertThat(collected.reasons()).containsExactly("1: a record longer than 8 MiB");
    }
}
