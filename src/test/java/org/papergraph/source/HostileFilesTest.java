package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to break readers: none may stop, fill the memory, or read what it was not given. */
class HostileFilesTest {

    private static final String ENTRY =
            "<entry><id>http://arxiv.org/abs/2101.00001</id><title>Moss</title><summary>%s</summary></entry>";

    @Test
    void entitiesAreNotExpanded() {
        String laughs = """
                <!DOCTYPE feed [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
                <feed>""" + ENTRY.formatted("&c;&c;") + "</feed>";

        Collected collected = Collected.ofText(laughs);

        assertThat(collected.papers).isEmpty();
        assertThat(collected.reasons()).containsExactly("2: a record that refers to an entity that is not known: &c;");
    }

    @Test
    void externalEntitiesAreNotRead() {
        String thief = """
                <?xml version="1.0"?>
                <!DOCTYPE feed SYSTEM "file:///etc/hostname" [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <feed>""" + ENTRY.formatted("&x;") + "</feed>";

        Collected collected = Collected.ofText(thief);

        assertThat(collected.papers).isEmpty();
        assertThat(collected.reasons()).containsExactly("3: a record that refers to an entity that is not known: &x;");
    }

    @Test
    void deepXmlIsBounded() {
        Collected collected = Collected.ofText("<feed>" + ENTRY.formatted("a") + "<entry>" + "<x>".repeat(10_000));

        assertThat(collected.titles()).containsExactly("Moss");
        assertThat(collected.reasons()).singleElement().asString().contains("XML beyond the limits");
    }

    @Test
    void anXmlRecordBeyondTheLimitCostsOnlyItself() {
        Collected collected = of(
                repeated("<feed>\n<entry><id>http://arxiv.org/abs/2101.00002</id><title>", 1),
                repeated("x", 100_000_000),
                repeated("</title></entry>\n", 1),
                repeated(ENTRY.formatted("a") + "</feed>", 1));

        assertThat(collected.titles()).containsExactly("Moss");
        assertThat(collected.reasons()).containsExactly("2: a record longer than 8 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<x y=\"", "<!--", "<?x "})
    void markupWithoutEndIsBounded(String start) {
        Collected collected = of(repeated("<feed>" + ENTRY.formatted("a") + start, 1), repeated("x", 100_000_000));

        assertThat(collected.titles()).containsExactly("Moss");
        assertThat(collected.reasons()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@misc{a, title = {",
                "@misc{a, title = \"",
                "title,year\n\"",
                "title,year\n",
                "TY  - JOUR\nTI  - ",
                "PMID- 1\nTI  - ",
                "## Papers for 2024-05-03\n| Title | Link |\n|---|---|\n| "
            })
    void aFieldOf100MegabytesIsOneLine(String start) {
        Collected collected = of(repeated(start, 1), repeated("word ", 20_000_000));

        assertThat(collected.papers).isEmpty();
        assertThat(collected.reasons()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\\", "\"{", "# a "})
    void bibtexOfNestedPiecesIsBounded(String piece) {
        Collected collected = of(
                repeated("@misc{a, title = a ", 1),
                repeated(piece, 100_000),
                repeated("\n@misc{b, title = {Moss}}\n", 1));

        assertThat(collected.titles()).containsExactly("Moss");
        assertThat(collected.reasons()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "{"})
    void aBibtexEntryWithoutEndIsNotParsed(String start) {
        Collected collected = of(
                repeated("@misc{a, title = " + start, 1),
                repeated("1", 8_000_000),
                repeated("}\n@misc{b, title = {Moss}}\n", 1));

        assertThat(collected.titles()).containsExactly("Moss");
        assertThat(collected.reasons()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\}", "{a}", "$", "\\a ", "and ", ";", "k,"})
    void bibtexOfManyPiecesIsReadInTime(String piece) {
        Collected collected = of(
                repeated("@misc{a, title = {Moss ", 1),
                repeated(piece, 500_000),
                repeated("}, author = {", 1),
                repeated(piece, 500_000),
                repeated("}, keywords = {", 1),
                repeated(piece, 500_000),
                repeated("}}\n", 1));

        assertThat(collected.papers.size() + collected.quarantined.size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "*a **b ", "![a](", "`", "<a", "\\|"})
    void markdownOfManyPiecesIsReadInTime(String piece) {
        Collected collected = of(
                repeated("## Papers for 2024-05-03\n| Title | Link |\n|---|---|\n| Moss ", 1),
                repeated(piece, 25_000),
                repeated(" | x |\n", 1));

        assertThat(collected.papers.size() + collected.quarantined.size()).isPositive();
    }

    @Test
    void macrosOfMacrosAreBounded() {
        StringBuilder laughs = new StringBuilder("@string{m0 = {ha ha ha ha ha ha ha}}\n");
        for (int i = 1; i < 40; i++) {
            laughs.append(String.format("@string{m%d = m%d # m%d}%n", i, i - 1, i - 1));
        }
        Collected collected = Collected.ofText(laughs + "@misc{a, title = m39}\n@misc{b, title = {Moss}}\n");

        assertThat(collected.titles()).endsWith("Moss").allMatch(title -> title.length() < 10_000);
        assertThat(collected.reasons()).contains("10: a macro beyond the limits");
    }

    @Test
    void quotesThatNeverEndDoNotMakeATableEndless() {
        Collected collected = of(repeated("title,year\n", 1), repeated("x\",\"\n", 200_000));

        assertThat(collected.quarantined).isNotEmpty();
    }

    @Test
    void zerosInsideOfARecordAreTold() {
        Collected xml = Collected.ofText("<feed>" + ENTRY.formatted("a\u0000b") + ENTRY.formatted("c") + "</feed>");

        assertThat(xml.abstracts()).containsExactly("c");
        assertThat(xml.reasons()).containsExactly("1: a record with characters that can't be decoded");
    }

    private static InputStream repeated(String text, int times) {
        return new Repeated(text, times);
    }

    private static Collected of(InputStream... parts) {
        Collected collected = new Collected();
        Sources.read(List.of("-"), new SequenceInputStream(Collections.enumeration(List.of(parts))), collected);
        return collected;
    }
}
