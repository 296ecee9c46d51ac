package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ConsoleTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(stream(out), stream(err));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b",
                "\u001b[2J",
                "\u001b]0;title\u0007",
                "\u009b31m",
                "\b",
                "\r",
                "\n",
                "\u0000",
                "\u007f",
                "\u0085",
                "\u2028",
                "\u202e",
                "\u2066",
                "\u200f",
                "\u061c"
            })
    void whatWouldSteerATerminalIsNotPrinted(String steering) {
        String title = "Moss" + steering + " & fern";
        console.print(title);
        console.note(title);
        console.error(title);
        console.trace(new IllegalStateException(title));
        console.json(Map.of(title, title));

        assertThat(text(out) + text(err)).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}&&[^\\t\\n]]");
        assertThat(text(out).lines()).hasSize(2);
        assertThat(text(err).lines().toList().get(1)).startsWith("papergraph: Moss");
    }

    @Test
    void whatAPersonReadsIsPrintedAsItIs() {
        String title = "\u00c9tude\tof \u82d4 \uD83C\uDF3F by \uD83D\uDC69\u200D\uD83D\uDD2C: $\\alpha$ \u05d0";
        console.print(title);

        assertThat(text(out)).isEqualTo(title + System.lineSeparator());
    }

    @Test
    void jsonSaysTheSameByEscapes() {
        String title = "a\u202eb\u009bc\u001bd\\u202e\u007f\t\u00e9\uD83C\uDF3F";
        String json = Console.toJson(List.of(title));

        assertThat(json).contains("a\\u202eb\\u009bc", "\u00e9\uD83C\uDF3F");
        assertThat(JsonMapper.builder().build().readTree(json).get(0).asString())
                .isEqualTo(title);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
