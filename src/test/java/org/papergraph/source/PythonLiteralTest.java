package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.paper.PaperRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

class PythonLiteralTest {

    private static final String ENTRY = """
            {'paper': {'id': '2412.00007', 'authors': [{'name': "Ann O'Lee", 'hidden': False}], \
            'publishedAt': '2024-12-01T10:00:00.000Z', 'title': 'Moss \\'n\\' \\U0001f344, \\\\alpha',\
             'summary': "Moss\\ngrows\\xa0slowly.", 'upvotes': 12, 'score': 1.5, 'tags': (), 'user': None}, \
            'publishedAt': '2024-12-02T10:00:01.000Z', 'numComments': 0}""";

    @Test
    void anObjectAsPythonPrintsItIsRead() {
        Collected collected = Collected.ofText("[" + quoted(ENTRY) + ",\n" + quoted(ENTRY) + "]");

        assertThat(collected.quarantined).isEmpty();
        assertThat(collected.papers).hasSize(2);
        PaperRecord paper = collected.papers.get(1);
        assertThat(paper.origin().line()).isEqualTo(2);
        assertThat(paper.title()).isEqualTo("Moss 'n' \ud83c\udf44, \\alpha");
        assertThat(paper.abstractText()).isEqualTo("Moss grows slowly.");
        assertThat(paper.authors()).singleElement().extracting("name").isEqualTo("Ann O'Lee");
        assertThat(paper.entry().orElseThrow().votes()).contains(12);
        assertThat(paper.entry().orElseThrow().rank()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            just words                       | a string, not a JSON object
            {'paper': {'id': '2412.00        | a Python repr that ends in the middle
            {'paper': {'id': '2412.00007'}   | a Python repr that ends in the middle
            {'when': datetime.date(2024, 1)} | not a valid Python repr: invalid int character
            {'id': '1'} and more             | not a valid Python repr: garbage at end of expression
            {'id': '1'}                      | neither title nor abstract
            {'a': '\\xZZ'}                   | not a valid Python repr: For input string: "ZZ" under radix 16
            """)
    void aStringThatIsNoneSaysWhatItIs(String text, String reason) {
        assertThat(Collected.ofText("[" + quoted(text) + "]").reasons()).containsExactly("1: " + reason);
    }

    @Test
    void depthIsBounded() {
        assertThat(Collected.ofText("[" + quoted("{'a': " + "[".repeat(100_000) + "]".repeat(100_000) + "}") + "]")
                        .reasons())
                .containsExactly("1: a Python repr of more than 100 levels");
    }

    @Test
    void digitsAreBounded() {
        assertThat(Collected.ofText("[" + quoted("{'id': " + "1".repeat(4_000_000) + "}") + "]")
                        .reasons())
                .containsExactly("1: a Python repr with a number of more than 1000 digits");
    }

    private static String quoted(String text) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JsonRecords.JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            generator.writeString(text);
        }
        return json.toString();
    }
}
