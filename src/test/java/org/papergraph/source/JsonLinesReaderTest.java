package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.Author;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;

class JsonLinesReaderTest {

    private static final String GOOD = "{\"id\": \"p1\", \"title\": \"A study of moss\"}\n";

    @Test
    void everyFieldIsRead() {
        PaperRecord paper = only("""
                {"id": "p7", "title": "On moss", "abstract": "Moss grows.", "authors": ["Ann Lee", {"name": "Bo Ek"}], \
                "published": "2021-05-03T23:59:00Z", "url": "https://example.org/p7", "doi": "https://doi.org/10.1000/AbC", \
                "arxivId": "arXiv:2105.00001v3", "votes": {"up": [1, 2]}}
                """);

        assertThat(paper.origin()).isEqualTo(new Origin("-", 1));
        assertThat(paper.id()).contains("p7");
        assertThat(paper.title()).isEqualTo("On moss");
        assertThat(paper.abstractText()).isEqualTo("Moss grows.");
        assertThat(paper.authors()).extracting(Author::name).containsExactly("Ann Lee", "Bo Ek");
        assertThat(paper.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(paper.url()).contains("https://example.org/p7");
        assertThat(paper.doi()).contains("10.1000/abc");
        assertThat(paper.arxivId()).contains("2105.00001");
        assertThat(paper.entry()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": "T"}                                                     | no id
            {"id": "  ", "title": "T"}                                         | blank id
            {"id": null, "title": "T", "abstract": null, "authors": null}      | nulls
            {"title": "T", "doi": "", "url": " ", "published": "", "authors": "" } | blanks
            {"title": "T", "doi": "n/a", "arxivId": "none"}                    | values that are no identifiers
            """)
    void whatSaysNothingIsAbsent(String json, String what) {
        assertThat(only(json)).as(what).isEqualTo(only("{\"title\": \"T\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "\"2019\"", "\"2019-02\"", "\"2019-02-30\""})
    void aYearOrMonthIsNoDayButTellsTheYear(String written) {
        PaperRecord paper = only("{\"title\": \"T\", \"published\": " + written + "}");

        assertThat(paper.published()).isEmpty();
        assertThat(paper.year()).contains(2019);
    }

    @ParameterizedTest
    @CsvSource({"42, 42", "2503.10, 2503.10", "\" spaced \", ' spaced '"})
    void anIdIsKeptAsItIsWritten(String written, String kept) {
        assertThat(only("{\"title\": \"T\", \"id\": " + written + "}").id()).contains(kept);
    }

    @Test
    void authorsMayBeOneString() {
        assertThat(only("{\"title\": \"T\", \"authors\": \"Ann Lee\"}").authors())
                .containsExactly(Author.named("Ann Lee"));
    }

    @Test
    void titleOrAbstractAloneIsEnough() {
        assertThat(only("{\"abstract\": \"Moss grows.\"}").title()).isEmpty();
        assertThat(only("{\"title\": \"\", \"abstract\": \"Moss grows.\"}").abstractText())
                .isEqualTo("Moss grows.");
    }

    @Test
    void aSummaryStandsInForAMissingAbstract() {
        assertThat(only("{\"title\": \"T\", \"summary\": \"Moss grows.\"}").abstractText())
                .isEqualTo("Moss grows.");
        assertThat(only("{\"title\": \"T\", \"summary\": \"Short.\", \"abstract\": \"Long.\"}")
                        .abstractText())
                .isEqualTo("Long.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id": "x"}                                 | neither title nor abstract
            {"title": "  ", "abstract": ""}             | neither title nor abstract
            {"title": 5}                                | title is a number, not a string
            {"title": "T", "abstract": ["a"]}           | abstract is an array, not a string
            {"title": {"text": "T"}}                    | title is an object, not a string
            {"title": "T", "authors": 5}                | authors is a number, not a list of names
            {"title": "T", "authors": ["Ann", 5]}       | an author is a number, not a name
            {"title": "T", "authors": [{"name": [1]}]}  | an author's name is an array, not a string
            {"title": "T", "id": true}                  | id is true or false, not a string or a number
            {"title": "T", "published": {}}             | published is an object, not a string or a number
            {"title": "T", "title": "U"}                | duplicate key title
            {"title": "T", "abstract": "A               | the JSON ends in the middle
            {"title": "T"                               | the JSON ends in the middle
            {"title": "T", abstract: "A"}               | not valid JSON: Unexpected character ('a' (code 97)): was expecting double-…
            [{"title": "T"}]                            | an array, not a JSON object
            "T"                                         | a string, not a JSON object
            17                                          | a number, not a JSON object
            null                                        | null, not a JSON object
            {"title": "T", "id": "a\\u0000b"}           | an id with control characters: a?b
            {"title": "T", "id": "a\\ud800"}            | an id with control characters: a?
            """)
    void aRecordThatCannotBeTakenIsQuarantinedAndTheNextIsRead(String json, String reason) {
        Collected collected = Collected.ofText(GOOD + json + "\n" + GOOD);

        assertThat(collected.reasons()).containsExactly("2: " + reason);
        assertThat(collected.papers).extracting(paper -> paper.origin().line()).containsExactly(1L, 3L);
    }

    @Test
    void aBrokenFirstLineDoesNotHideTheFormat() {
        Collected collected = Collected.ofText("oops\n" + GOOD);

        assertThat(collected.titles()).containsExactly("A study of moss");
        assertThat(collected.quarantined).hasSize(1);
    }

    @Test
    void aControlCharacterOrNulCostsOneLine() {
        Collected collected = Collected.ofText(GOOD + "{\"title\": \"a\u0000b\"}\n{\"title\": \"a\u0007b\"}\n" + GOOD);

        assertThat(collected.papers).hasSize(2);
        assertThat(collected.reasons()).hasSize(2).allMatch(reason -> reason.contains("not valid JSON: Illegal"));
    }

    @Test
    void bytesThatAreNoUtf8CostOneLine() {
        byte[] text = (GOOD + "{\"title\": \"caf#\"}\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        text[new String(text, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xE9;

        Collected collected = Collected.ofBytes(text);

        assertThat(collected.papers).hasSize(2);
        assertThat(collected.reasons()).containsExactly("2: not UTF-8 text");
    }

    @Test
    void aLineBeyondTheLimitIsSkippedAndTheNextIsRead() {
        String endless = "{\"title\": \"" + "x".repeat(Line.LIMIT) + "\"}\n";

        Collected collected = Collected.ofText(GOOD + endless + GOOD);

        assertThat(collected.papers).extracting(paper -> paper.origin().line()).containsExactly(1L, 3L);
        assertThat(collected.reasons()).containsExactly("2: a record longer than 8 MiB");
    }

    @Test
    void aLineJustBelowTheLimitIsRead() {
        String title = "x".repeat(Line.LIMIT - 13);

        assertThat(Collected.ofText("{\"title\": \"" + title + "\"}").titles()).containsExactly(title);
    }

    @Test
    void anIdBeyondTheLimitIsQuarantined() {
        String start = "{\"title\": \"T\", \"id\": \"";

        assertThat(Collected.ofText(start + "i".repeat(512) + "\"}").papers).hasSize(1);
        assertThat(Collected.ofText(start + "i".repeat(513) + "\"}").reasons())
                .containsExactly("1: an id longer than 512 characters");
    }

    @Test
    void deepNestingIsBounded() {
        Collected collected = Collected.ofText("{\"x\": " + "[".repeat(100_000) + "\n" + GOOD);

        assertThat(collected.papers).hasSize(1);
        assertThat(collected.reasons()).singleElement().asString().startsWith("1: JSON beyond the limits: ");
    }

    @Test
    void duplicateUnknownKeysDoNotMatter() {
        assertThat(only("{\"title\": \"T\", \"x\": 1, \"x\": {\"y\": 1, \"y\": 2}}")
                        .title())
                .isEqualTo("T");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsBlankLinesAndAByteOrderMarkAreFine(String end) {
        Collected collected =
                Collected.ofText(("\uFEFF" + GOOD + "\n\n" + GOOD + "  \n" + GOOD.strip()).replace("\n", end));

        assertThat(collected.papers).extracting(paper -> paper.origin().line()).containsExactly(1L, 4L, 6L);
        assertThat(collected.quarantined).isEmpty();
    }

    @Test
    void objectsOnOneLineAreAllRead() {
        Collected collected = Collected.ofText(GOOD.strip() + GOOD.strip() + " garbage\n" + GOOD);

        assertThat(collected.papers).hasSize(3);
        assertThat(collected.reasons()).singleElement().asString().startsWith("1: not valid JSON: ");
    }

    @Test
    void reasonsAreOneShortLine() {
        Collected collected = Collected.ofText(GOOD + "{\"title\": " + "nonsense".repeat(1000) + "}\n");

        assertThat(collected.reasons())
                .singleElement()
                .asString()
                .hasSizeLessThan(120)
                .doesNotContain("\n");
    }

    private static PaperRecord only(String json) {
        Collected collected = Collected.ofText(json);
        assertThat(collected.quarantined).isEmpty();
        assertThat(collected.papers).hasSize(1);
        return List.copyOf(collected.papers).get(0);
    }
}
