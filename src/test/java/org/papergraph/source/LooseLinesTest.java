package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.paper.PaperRecord;

class LooseLinesTest {

    private static final List<String> LINES = List.of(
            "\uFEFF{\"title\": \"Moss\"}",
            "",
            "{\"title\": ",
            "{\"paper\": {\"id\": \"2501.00001\", \"title\": \"Fern\", \"summary\": \"It grows.\"}}",
            "{\"title\": \"Lichen é\"} {\"title\": \"Alga\"}");

    @Test
    void linesBroughtOneByOneAreThoseOfAFile() {
        Collected one = new Collected();
        LooseLines lines = new LooseLines("-", one);
        for (int i = 0; i < LINES.size(); i++) {
            lines.read(i + 1L, LINES.get(i).getBytes(StandardCharsets.UTF_8));
        }

        Collected file = Collected.ofText(String.join("\n", LINES));

        assertThat(one.papers)
                .isEqualTo(file.papers)
                .extracting(PaperRecord::title)
                .contains("Moss", "Fern", "Alga");
        assertThat(one.reasons())
                .isEqualTo(file.reasons())
                .singleElement()
                .asString()
                .startsWith("3: ");
    }
}
