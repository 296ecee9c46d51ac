package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;

/** What every reader keeps, whatever its format. */
class ReaderContractTest {

    private static final String ABSTRACT =
            "We find that moss grows slowly. ".repeat(12).strip();

    /** Three papers in each format. */
    enum Sample {
        JSON_LINES(
                JsonLinesReader.class,
                "{\"title\": \"Moss\"}\n{\"title\": \"Fern, \\u00e9tude\"}\n{\"title\": \"Lichen é\"}\n"),
        JSON_DOCUMENT(
                JsonDocumentReader.class,
                "[{\"title\": \"Moss\"},\n {\"title\": \"Fern, \\u00e9tude\"},\n {\"title\": \"Lichen é\"}]"),
        LISTING_PAGE(
                ListingPageReader.class,
                "Daily Papers\n\nMoss\n\n" + ABSTRACT + "\n\nFern, étude\n\n" + ABSTRACT + "\n\nLichen é\n\n"
                        + ABSTRACT),
        ARXIV_API(XmlReader.class, """
                <feed xmlns="http://www.w3.org/2005/Atom">
                <entry><id>http://arxiv.org/abs/2101.00001v1</id><title>Moss</title></entry>
                <entry><id>http://arxiv.org/abs/2101.00002v1</id><title>Fern, &#233;tude</title></entry>
                <entry><id>http://arxiv.org/abs/2101.00003v1</id><title>Lichen é</title></entry>
                </feed>"""),
        ARXIV_HARVEST(XmlReader.class, """
                <OAI-PMH><ListRecords>
                <record><metadata><arXiv><id>2101.00001</id><title>Moss</title></arXiv></metadata></record>
                <record><metadata><arXiv><id>2101.00002</id><title>Fern, étude</title></arXiv></metadata></record>
                <record><metadata><arXiv><id>2101.00003</id><title>Lichen é</title></arXiv></metadata></record>
                </ListRecords></OAI-PMH>"""),
        RSS(XmlReader.class, """
                <rss><channel>
                <item><title>Moss</title><link>https://arxiv.org/abs/2101.00001</link></item>
                <item><title>Fern, étude</title><link>https://arxiv.org/abs/2101.00002</link></item>
                <item><title>Lichen é</title><link>https://arxiv.org/abs/2101.00003</link></item>
                </channel></rss>"""),
        PUBMED(XmlReader.class, """
                <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "https://example.org/pubmed.dtd">
                <PubmedArticleSet>
                <PubmedArticle><MedlineCitation><Article><ArticleTitle>Moss</ArticleTitle></Article></MedlineCitation></PubmedArticle>
                <PubmedArticle><MedlineCitation><Article><ArticleTitle>Fern, étude</ArticleTitle></Article></MedlineCitation></PubmedArticle>
                <PubmedArticle><MedlineCitation><Article><ArticleTitle>Lichen é</ArticleTitle></Article></MedlineCitation></PubmedArticle>
                </PubmedArticleSet>"""),
        ACL_ANTHOLOGY(XmlReader.class, """
                <volume id="X12">
                <paper id="1001"><title>Moss</title></paper>
                <paper id="1002"><title>Fern, étude</title></paper>
                <paper id="1003"><title>Lichen é</title></paper>
                </volume>"""),
        BIBTEX(BibtexReader.class, """
                @article{a, title = {Moss}}
                @article{b, title = "Fern, étude"}
                @misc{c, title = {Lichen é}}"""),
        RIS(RisReader.class, """
                TY  - JOUR
                TI  - Moss
                ER  -\s
                TY  - JOUR
                TI  - Fern, étude
                ER  -\s
                TY  - CONF
                T1  - Lichen é
                ER  -\s
                """),
        MEDLINE(MedlineReader.class, """
                PMID- 101
                TI  - Moss

                PMID- 102
                TI  - Fern,
                      étude

                PMID- 103
                TI  - Lichen é
                """),
        WEB_OF_SCIENCE(WebOfScienceReader.class, """
                FN Clarivate Analytics Web of Science
                VR 1.0
                PT J
                TI Moss
                ER

                PT J
                TI Fern,
                   étude
                ER

                PT C
                TI Lichen é
                ER

                EF
                """),
        DIGEST(DigestReader.class, """
                ## Papers for 2024-05-03

                | Title | Summary |
                |---|---|
                | Moss | It grows. |
                | Fern, étude | It grows. |
                | Lichen é | It grows. |
                """),
        CSV(TableReader.class, "id,title\n1,Moss\n2,\"Fern, étude\"\n3,Lichen é\n"),
        TSV(TableReader.class, "title\tyear\nMoss\t2001\nFern, étude\t2002\n\"Lichen é\"\t2003\n");

        private final Class<? extends FormatReader> reader;
        private final String text;

        Sample(Class<? extends FormatReader> reader, String text) {
            this.reader = reader;
            this.text = text;
        }

        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFormatIsToldByTheContent(Sample sample) {
        assertThat(Formats.reader(Head.of(sample.bytes()))).get().isInstanceOf(sample.reader);
    }

    @Test
    void everyReaderAndKindOfXmlHasASample() {
        assertThat(Formats.readers())
                .allMatch(reader -> Stream.of(Sample.values()).anyMatch(sample -> sample.reader == reader.getClass()));
        assertThat(Stream.of(Sample.values()).filter(sample -> sample.reader == XmlReader.class))
                .hasSameSizeAs(XmlDialects.ALL);
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperIsReadOnceInOrderWithItsLine(Sample sample) {
        Collected collected = Collected.ofBytes(sample.bytes());

        assertThat(collected.titles()).containsExactly("Moss", "Fern, étude", "Lichen é");
        assertThat(collected.quarantined).isEmpty();
        assertThat(collected.papers.stream().map(paper -> paper.origin().line()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void packedOrNotIsTheSame(Sample sample) {
        byte[] packed = Collected.gzip(sample.text);

        assertThat(Collected.ofBytes(packed).papers).isEqualTo(Collected.ofBytes(sample.bytes()).papers);
    }

    @ParameterizedTest
    @EnumSource
    void aStreamOfSingleBytesIsTheSame(Sample sample) {
        InputStream trickle = new ByteArrayInputStream(sample.bytes()) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1));
            }
        };
        Collected collected = new Collected();
        Sources.read(List.of("-"), trickle, collected);

        assertThat(collected.papers).isEqualTo(Collected.ofBytes(sample.bytes()).papers);
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatFailsAnywhereKeepsWhatCameBeforeAndIsOneLine(Sample sample) {
        List<String> whole = Collected.ofBytes(sample.bytes()).titles();
        for (int length = 1; length < sample.bytes().length; length++) {
            Collected collected = new Collected();
            Sources.read(List.of("-"), failingAfter(sample.bytes(), length), collected);

            assertThat(collected.titles()).as("cut at %d", length).isEqualTo(whole.subList(0, collected.papers.size()));
            assertThat(collected.reasons())
                    .as("cut at %d", length)
                    .singleElement()
                    .asString()
                    .endsWith("breaks off: plug pulled");
        }
    }

    @ParameterizedTest
    @EnumSource
    void damagedBytesNeverStopTheReading(Sample sample) {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            byte[] damaged = sample.bytes().clone();
            for (int i = 0; i <= round % 5; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Collected collected = Collected.ofBytes(damaged);

            assertThat(collected.papers.size() + collected.quarantined.size()).isPositive();
            assertThat(collected.reasons()).allMatch(reason -> reason.length() < 150 && !reason.contains("\n"));
            assertThat(collected.papers).extracting(PaperRecord::origin).doesNotContainNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheSinkThrowsEndsTheReading(Sample sample) {
        RecordSink full = new RecordSink() {
            @Override
            public void accept(PaperRecord paper) {
                throw new IllegalStateException("full");
            }

            @Override
            public void quarantine(Quarantined quarantined) {
                throw new AssertionError(quarantined.line());
            }
        };

        assertThatThrownBy(() -> Sources.read("-", new ByteArrayInputStream(Collected.gzip(sample.text)), full))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }

    private static InputStream failingAfter(byte[] bytes, int length) {
        return new InputStream() {
            private final InputStream start = new ByteArrayInputStream(Arrays.copyOf(bytes, length));

            @Override
            public int read() throws IOException {
                throw new IOException("plug pulled");
            }

            @Override
            public int read(byte[] into, int offset, int count) throws IOException {
                int read = start.read(into, offset, count);
                if (read < 0) {
                    throw new IOException("plug pulled");
                }
                return read;
            }
        };
    }
}
