package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "\u009b2J", "\u202e", "\u2066", "\u2028", "\u0000", "\ud83c"})
    void whatIsNotSeenIsAQuestionMark(String unseen) {
        assertThat(Reason.clip("a" + unseen + "b")).startsWith("a?").endsWith("b");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        String leaf = "\uD83C\uDF3F";

        assertThat(Reason.clip(leaf.repeat(40))).isEqualTo(leaf.repeat(29) + "…");
        assertThat(Reason.clip("a" + leaf.repeat(40))).isEqualTo("a" + leaf.repeat(29) + "…");
        assertThat(Reason.clip("a".repeat(60))).hasSize(60);
        assertThat(Reason.clip("a".repeat(61))).isEqualTo("a".repeat(59) + "…");
    }

    @Test
    void anErrorOfManyLeavesIsRead() {
        Collected collected = Collected.ofText("{\"error\": \"" + "\uD83C\uDF3F".repeat(40) + "\"}");

        assertThat(collected.reasons()).singleElement().asString().startsWith("1: an error message, not a paper: ");
    }
}
