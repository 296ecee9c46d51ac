package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.Author;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

class XmlReaderTest {

    @Test
    void everyFieldOfAnArxivEntryIsRead() {
        PaperRecord paper = only("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
                  <id>http://arxiv.org/api/x</id>
                  <entry>
                    <id>http://arxiv.org/abs/2105.00001v3</id>
                    <published>2021-05-03T17:59:59Z</published>
                    <title>On
                      moss</title>
                    <summary>  Moss grows,
                as $x &lt; y$ shows. </summary>
                    <author><name>Ann Lee</name><arxiv:affiliation>Bog</arxiv:affiliation></author>
                    <author><name>Bo Ek</name></author>
                    <arxiv:doi>10.1000/AbC</arxiv:doi>
                    <arxiv:journal_ref>Moss Letters 7</arxiv:journal_ref>
                    <category term="q-bio.PE"/><category term="cs.LG"/>
                  </entry>
                </feed>""");

        assertThat(paper.source()).isEqualTo(Source.ARXIV);
        assertThat(paper.origin().line()).isEqualTo(4);
        assertThat(paper.id()).contains("2105.00001");
        assertThat(paper.version()).isEqualTo(3);
        assertThat(paper.arxivId()).contains("2105.00001");
        assertThat(paper.doi()).contains("10.1000/abc");
        assertThat(paper.title()).isEqualTo("On moss");
        assertThat(paper.abstractText()).isEqualTo("Moss grows, as $x < y$ shows.");
        assertThat(paper.authors()).containsExactly(Author.named("Ann Lee"), Author.named("Bo Ek"));
        assertThat(paper.published()).contains(LocalDate.of(2021, 5, 3));
        assertThat(paper.venue()).contains("Moss Letters 7");
        assertThat(paper.url()).contains("https://arxiv.org/abs/2105.00001");
        assertThat(paper.categories()).containsExactly("q-bio.PE", "cs.LG");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <feed><id>http://arxiv.org/api/x</id></feed>                                    | 0: an arXiv answer without papers
            <feed><id>urn:x</id></feed>                                                     | 0: a feed without papers
            <feed><entry><id>http://arxiv.org/api/errors#x</id><summary>bad id</summary></entry></feed> | 1: an error that arXiv answered: bad id
            <feed><entry><id>urn:x</id><title>T</title></entry></feed>                      | 1: a feed entry without a link to an arXiv paper: urn:x
            <rss><channel><item><title>T</title><link>https://example.org</link></item></channel></rss> | 1: a feed item without a link to an arXiv paper: T
            <rss><channel></channel></rss>                                                  | 0: a feed without papers
            <OAI-PMH><error code="noRecordsMatch">none</error></OAI-PMH>                    | 1: an OAI-PMH error: noRecordsMatch none
            <OAI-PMH><ListRecords><record><header status="deleted"><identifier>i</identifier></header></record></ListRecords></OAI-PMH> | 1: a record that its archive deleted: i
            <OAI-PMH><ListRecords><record><metadata><marc/></metadata></record></ListRecords></OAI-PMH> | 1: a harvested record in an unknown format: marc
            <PubmedArticleSet><PubmedBookArticle><BookDocument><PMID>7</PMID></BookDocument></PubmedBookArticle></PubmedArticleSet> | 1: a book or chapter in PubMed, not an article: 7
            <PubmedArticleSet><DeleteCitation><PMID>7</PMID><PMID>8</PMID></DeleteCitation></PubmedArticleSet> | 1: PubMed's list of deleted articles, 2 of them
            <PubmedArticleSet><PubmedArticle/></PubmedArticleSet>                           | 1: neither title nor abstract
            <PubmedArticleSet/>                                                             | 0: a PubMed answer without articles
            <volume id="X12"><paper id="one"><title>T</title></paper></volume>              | 1: a paper without an id of the ACL Anthology: one
            <volume id="X12"><paper id="1000"><title>T</title></paper></volume>             | 0: XML without papers of the ACL Anthology
            <html><body/></html>                                                            | 0: an unknown format: XML or HTML with the root html
            <feed><entry>                                                                   | 1: the XML ends in the middle
            """)
    void whatIsNoPaperIsTold(String xml, String reason) {
        assertThat(Collected.ofText(xml).reasons()).containsExactly(reason);
    }

    @Test
    void aTextInPlaceOfAnIdIsTold() {
        String record = "<OAI-PMH><ListRecords><record><header><identifier>%s</identifier></header>"
                + "<metadata><dc><title>Moss</title></dc></metadata></record></ListRecords></OAI-PMH>";

        assertThat(only(record.formatted("oai:moss.example:7")).id()).contains("oai:moss.example:7");
        assertThat(Collected.ofText(record.formatted("x".repeat(600))).reasons())
                .containsExactly("1: an id longer than 512 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fern & Co",
                "Fern < moss",
                "Fern</a>",
                "Fern</title><title a=\"b</title>",
                "<!-- Fern -- -->",
                "</title></entry></entry>"
            })
    void aMalformedRecordCostsNoOther(String title) {
        Collected collected = Collected.ofText("""
                <?xml version="1.0"?>
                <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>All</a:title>
                <a:entry><id>http://arxiv.org/abs/2105.00001</id><title>Moss</title></a:entry>
                <a:entry><id>http://arxiv.org/abs/2105.00002</id><title>%s</title></a:entry>
                <a:entry x="1"><id>http://arxiv.org/abs/2105.00003</id><title>Lichen</title></a:entry>
                <a:entry><id>http://arxiv.org/abs/2105.00004</id>

                <title>%s</title></a:entry>
                <a:entry><id>http://arxiv.org/abs/2105.00005</id><title>Kelp</title></a:entry>
                </a:feed>
                <rss><channel><item><title>Reed</title><link>https://arxiv.org/abs/2105.00006</link></item></channel></rss>""".formatted(title, title));

        assertThat(collected.titles()).containsExactly("Moss", "Lichen", "Kelp", "Reed");
        assertThat(collected.papers).extracting(paper -> paper.origin().line()).containsExactly(3L, 5L, 9L, 11L);
        assertThat(collected.reasons()).hasSize(2);
        assertThat(collected.reasons().get(0)).startsWith("4: not well-formed XML: ");
        assertThat(collected.reasons().get(1)).startsWith("8: not well-formed XML: ");
    }

    @Test
    void manyMalformedRecordsCostNoOther() {
        StringBuilder feed = new StringBuilder("<feed>\n");
        for (int i = 0; i < 3000; i++) {
            feed.append("<entry><id>http://arxiv.org/abs/2105.%05d</id><title>%s %d</title></entry>\r\n"
                    .formatted(i, i % 3 == 1 ? "&" : "Moss", i));
        }
        Collected collected = Collected.ofText(feed + "</feed>");

        assertThat(collected.papers).hasSize(2000).allSatisfy(paper -> assertThat(paper.title())
                .isEqualTo("Moss " + (paper.origin().line() - 2)));
        assertThat(collected.quarantined)
                .hasSize(1000)
                .allMatch(record -> record.origin().line() % 3 == 0);
    }

    @Test
    void whatStandsAroundTheRecordsBehindAMalformedOneStillHolds() {
        Collected collected = Collected.ofText("""
                <collection id="2020.acl">
                <volume id="main"><meta><booktitle>Moss & fern</booktitle></meta>
                <paper id="1"><title>Moss</title></paper>
                <paper id="2"><title>Fern & Co</title></paper>
                </volume>
                <volume id="demos"><meta><booktitle>Demos</booktitle></meta>
                <paper id="1"><title>Lichen</title></paper>
                <paper id="2"><title>Kelp</paper>
                </volume>
                </collection>
                <collection id="2021.acl"><volume id="short"><paper id="3"><title>Reed</title></paper></volume></collection>
                """);

        assertThat(collected.papers)
                .extracting(paper -> paper.title() + " " + paper.ids())
                .containsExactly(
                        "Moss [acl:2020.acl-main.1]", "Lichen [acl:2020.acl-demos.1]", "Reed [acl:2021.acl-short.3]");
        assertThat(collected.quarantined)
                .extracting(record -> record.origin().line())
                .containsExactly(2L, 4L, 8L);
    }

    @Test
    void aMalformedSpotBeforeAllRecordsEndsTheReading() {
        Collected collected = Collected.ofText("""
                <feed><title>Moss & fern</title>
                <entry><id>http://arxiv.org/abs/2105.00001</id><title>Moss</title></entry>
                </feed>""");

        assertThat(collected.titles()).isEmpty();
        assertThat(collected.reasons())
                .singleElement()
                .asString()
                .startsWith("1: not well-formed XML: ")
                .endsWith("; what follows is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!DOCTYPE feed>", "<!DOCTYPE feed [<!ENTITY eacute \"x\">]>"})
    void anUnknownEntityCostsItsRecordAndThoseOfHtmlAreRead(String type) {
        Collected collected = Collected.ofText(type + """
                <feed>
                <entry><id>http://arxiv.org/abs/2105.00001</id><title>Moss &x; title</title></entry>
                <entry><id>http://arxiv.org/abs/2105.00002</id><title>Caf&eacute; &amp; fern</title></entry>
                </feed>""");

        assertThat(collected.titles()).containsExactly("Café & fern");
        assertThat(collected.reasons()).containsExactly("2: a record that refers to an entity that is not known: &x;");
    }

    @Test
    void documentsOneAfterTheOtherAreAllRead() {
        String feed = "<?xml version=\"1.0\"?>\n<feed><entry><id>http://arxiv.org/abs/2105.00001</id>"
                + "<title>Moss</title></entry></feed>\n";

        assertThat(Collected.ofText(feed + feed).titles()).containsExactly("Moss", "Moss");
        assertThat(Collected.ofText(feed + "<other/>").reasons())
                .singleElement()
                .asString()
                .contains("XML of an unknown kind, with the root other");
    }

    @Test
    void theEncodingIsThatOfTheDeclarationOrTheBytes() {
        String feed = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><feed><entry>"
                + "<id>http://arxiv.org/abs/2105.00001</id><title>Café</title></entry></feed>";

        assertThat(Collected.ofBytes(feed.getBytes(StandardCharsets.ISO_8859_1)).titles())
                .containsExactly("Café");
        assertThat(Collected.ofBytes(feed.getBytes(StandardCharsets.UTF_16)).titles())
                .containsExactly("Café");
    }

    @Test
    void harvestedRecordsAreReadInTheFormatsOfArxiv() {
        Collected collected = Collected.ofText("""
                <OAI-PMH><ListRecords>
                <record><metadata><arXiv><id>2105.00001</id><created>2021-05-03</created>
                  <authors><author><keyname>Lee</keyname><forenames>Ann</forenames></author></authors>
                  <title>Moss</title><categories>q-bio.PE cs.LG</categories><abstract> It grows. </abstract></arXiv></metadata></record>
                <record><metadata><arXivRaw><id>2105.00002</id>
                  <version version="v1"><date>Mon, 3 May 2021 10:00:00 GMT</date></version><version version="v2"/>
                  <title>Fern</title><authors>Ann Lee, Bo Ek and Cy Fox</authors></arXivRaw></metadata></record>
                <record><header><identifier>oai:arXiv.org:2105.00003</identifier></header><metadata><dc><title>Lichen</title>
                  <creator>Ek, Bo</creator><date>2021-05-04</date><description>It lives.</description>
                  <identifier>http://arxiv.org/abs/2105.00003</identifier></dc></metadata></record>
                </ListRecords></OAI-PMH>""");

        assertThat(collected.quarantined).isEmpty();
        assertThat(collected.titles()).containsExactly("Moss", "Fern", "Lichen");
        assertThat(collected.papers)
                .extracting(paper -> paper.arxivId().orElse(""))
                .containsExactly("2105.00001", "2105.00002", "2105.00003");
        assertThat(collected.papers)
                .extracting(
                        paper -> paper.published().map(LocalDate::getDayOfMonth).orElse(0))
                .containsExactly(3, 3, 4);
        assertThat(collected.papers).extracting(PaperRecord::version).containsExactly(0, 2, 0);
        assertThat(collected.papers)
                .extracting(paper -> paper.authors().get(0).name())
                .containsExactly("Ann Lee", "Ann Lee", "Bo Ek");
        assertThat(collected.papers.get(1).authors()).hasSize(3);
        assertThat(collected.papers.get(0).categories()).containsExactly("q-bio.PE", "cs.LG");
    }

    @Test
    void ofSeveralDoisOfAnArxivPaperTheFirstIsRead() {
        assertThat(only("<feed><entry><id>http://arxiv.org/abs/2105.00001</id><title>Moss</title>"
                                + "<doi>10.1000/a 10.1000/b</doi></entry></feed>")
                        .doi())
                .contains("10.1000/a");
        assertThat(only("<OAI-PMH><ListRecords><record><metadata><arXiv><id>2105.00001</id><title>Moss</title>"
                                + "<doi>10.1000/a\n10.1000/b</doi></arXiv></metadata></record></ListRecords></OAI-PMH>")
                        .doi())
                .contains("10.1000/a");
    }

    @Test
    void dailyPapersHaveVotesAndRanks() {
        String item = "<item><title>%s</title><link>https://arxiv.org/abs/2105.0000%d</link><description>"
                + "&lt;p&gt;&lt;b&gt;Authors:&lt;/b&gt; Ann Lee, Bo Ek&lt;/p&gt;&lt;p&gt;&lt;b&gt;Upvotes:&lt;/b&gt; %d&lt;/p&gt;"
                + "&lt;p&gt;&lt;b&gt;Summary:&lt;/b&gt; It &amp;amp; grows.&lt;/p&gt;</description>"
                + "<pubDate>Mon, 03 May 2021 00:00:00 +0000</pubDate></item>";
        Collected collected =
                Collected.ofText("<rss><channel><lastBuildDate>Tue, 04 May 2021 06:00:00 +0000</lastBuildDate>"
                        + item.formatted("Moss", 1, 52) + item.formatted("Fern", 2, 0) + "</channel></rss>");

        PaperRecord fern = collected.papers.get(1);
        assertThat(fern.source()).isEqualTo(Source.HUGGING_FACE);
        assertThat(fern.abstractText()).isEqualTo("It & grows.");
        assertThat(fern.authors()).hasSize(2);
        assertThat(fern.entry().orElseThrow().rank()).isEqualTo(2);
        assertThat(fern.entry().orElseThrow().votes()).contains(0);
        assertThat(fern.entry().orElseThrow().listing().id()).isEqualTo("hugging-face-daily-feed/2021-05-04");
    }

    @Test
    void announcementsOfArxivAreStripped() {
        PaperRecord paper = only("""
                <rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>Moss</title>
                <link>https://arxiv.org/abs/2501.00001</link><guid>oai:arXiv.org:2501.00001v2</guid>
                <description>arXiv:2501.00001v2 Announce Type: replace
                Abstract: It grows.</description><dc:creator>Ann Lee, Bo Ek</dc:creator><category>cs.LG</category>
                </item></channel></rss>""");

        assertThat(paper.source()).isEqualTo(Source.ARXIV);
        assertThat(paper.version()).isEqualTo(2);
        assertThat(paper.abstractText()).isEqualTo("It grows.");
        assertThat(paper.authors()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            For all $p<q$ and all $r>s$ it holds.                     | For all $p<q$ and all $r>s$ it holds.
            For $0<x<1$ and $p<n^{-1}$ it dies, for $np>1$ it grows.   | For $0<x<1$ and $p<n^{-1}$ it dies, for $np>1$ it grows.
            It writes <think> first, then <answer>moss</answer>.      | It writes <think> first, then <answer>moss</answer>.
            <p>Moss where <i>a</i> < b.</p>                            | Moss where a < b.
            """)
    void signsInAFeedsTextAreNoTags(String written, String text) {
        String escaped = written.replace("<", "&lt;");
        String entry =
                "<entry><id>http://arxiv.org/abs/2105.00001</id><title>Moss</title><summary>%s</summary></entry>";
        String item =
                "<item><title>Moss</title><link>https://arxiv.org/abs/2105.00001</link><description>%s</description>"
                        + "</item>";

        assertThat(only("<feed><id>urn:x</id>" + entry.formatted(escaped) + "</feed>")
                        .abstractText())
                .isEqualTo(text);
        assertThat(only("<rss><channel>" + item.formatted(escaped) + "</channel></rss>")
                        .abstractText())
                .isEqualTo(text);
    }

    @Test
    void whatArxivWritesIsTextAndHasNoTags() {
        String text = "We use &lt;p&gt; and &lt;i and all $a&lt;b$, x = y &gt; z.";
        String entry = "<feed><id>http://arxiv.org/api/x</id><entry><id>http://arxiv.org/abs/2105.00001v1</id>"
                + "<title>Moss</title><summary>%s</summary></entry></feed>";
        String item = "<rss><channel><item><title>Moss</title><link>https://arxiv.org/abs/2501.00001</link>"
                + "<description>arXiv:2501.00001v2 Announce Type: new Abstract: %s</description></item></channel></rss>";

        assertThat(only(entry.formatted(text)).abstractText())
                .isEqualTo(only(item.formatted(text)).abstractText())
                .isEqualTo("We use <p> and <i and all $a<b$, x = y > z.");
    }

    @Test
    void everyFieldOfAPubMedArticleIsRead() {
        PaperRecord paper = only("""
                <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">101</PMID><Article>
                <Journal><JournalIssue><PubDate><Year>2019</Year><Month>Jun</Month><Day>7</Day></PubDate></JournalIssue>
                <Title>Moss Letters</Title></Journal>
                <ArticleTitle>Growth of <i>Bryum</i> at CO<sub>2</sub>.</ArticleTitle>
                <Abstract><AbstractText Label="AIM">We look.</AbstractText><AbstractText Label="RESULT">It grows.</AbstractText></Abstract>
                <AuthorList><Author><LastName>Lee</LastName><ForeName>Ann</ForeName>
                <Identifier Source="ORCID">https://orcid.org/0000-0002-1825-0097</Identifier></Author>
                <Author><CollectiveName>Moss Group</CollectiveName></Author></AuthorList></Article>
                <MeshHeadingList><MeshHeading><DescriptorName>Bryophyta</DescriptorName></MeshHeading></MeshHeadingList>
                <KeywordList><Keyword>moss</Keyword></KeywordList></MedlineCitation>
                <PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/m1</ArticleId></ArticleIdList>
                <ReferenceList><Reference><ArticleIdList><ArticleId IdType="pubmed">99</ArticleId></ArticleIdList></Reference></ReferenceList>
                </PubmedData></PubmedArticle></PubmedArticleSet>""");

        assertThat(paper.id()).contains("101");
        assertThat(paper.ids()).extracting(PaperId::toString).containsExactly("doi:10.1000/m1", "pmid:101");
        assertThat(paper.title()).isEqualTo("Growth of Bryum at CO2.");
        assertThat(paper.abstractText()).isEqualTo("AIM: We look. RESULT: It grows.");
        assertThat(paper.authors())
                .extracting(Author::toString)
                .hasSize(2)
                .first()
                .asString()
                .contains("orcid:0000-0002-1825-0097");
        assertThat(paper.published()).contains(LocalDate.of(2019, 6, 7));
        assertThat(paper.venue()).contains("Moss Letters");
        assertThat(paper.categories()).containsExactly("Bryophyta", "moss");
        assertThat(paper.cites()).extracting(PaperId::toString).containsExactly("pmid:99");
    }

    @ParameterizedTest
    @CsvSource({
        "<Year>2021</Year><Month>02</Month>, 2021",
        "<Year>2021</Year><Season>Spring</Season>, 2021",
        "<MedlineDate>1998 Dec-1999 Jan</MedlineDate>, 1998"
    })
    void theYearOfAPubMedIssueIsReadHoweverItsDayIsWritten(String date, int year) {
        PaperRecord paper = only(("<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>101</PMID><Article><Journal>"
                        + "<JournalIssue><PubDate>%s</PubDate></JournalIssue></Journal><ArticleTitle>Moss</ArticleTitle>"
                        + "</Article></MedlineCitation></PubmedArticle></PubmedArticleSet>")
                .formatted(date));

        assertThat(paper.year()).contains(year);
        assertThat(paper.published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "C12, 1, 1, C12-1001",
        "W19, 1, 3, W19-0103",
        "C69, 2, 1, C69-0201",
        "D19, 50, 4, D19-5004",
        "D19, 1, 100, D19-1100",
        "2020.acl, main, 1, 2020.acl-main.1"
    })
    void idsOfTheAnthologyFollowItsScheme(String collection, String volume, String paper, String id) {
        PaperRecord read =
                only(("<collection id=\"%s\"><volume id=\"%s\"><meta><booktitle>Moss <fixed-case>ACL</fixed-case>"
                                + "</booktitle><year>2020</year></meta><frontmatter><title>F</title></frontmatter><paper id=\"%s\">"
                                + "<title>A <fixed-case>M</fixed-case>oss of <tex-math>n^2</tex-math></title>"
                                + "<author id=\"ann-lee\"><first>Ann</first><last>Lee</last></author></paper></volume></collection>")
                        .formatted(collection, volume, paper));

        assertThat(read.id()).contains(id);
        assertThat(read.title()).isEqualTo("A Moss of $n^2$");
        assertThat(read.authors().get(0).id()).contains("acl:ann-lee");
        assertThat(read.venue()).contains("Moss ACL");
        assertThat(read.year()).contains(2020);
    }

    private static PaperRecord only(String xml) {
        Collected collected = Collected.ofText(xml);
        assertThat(collected.quarantined).isEmpty();
        assertThat(collected.papers).hasSize(1);
        return collected.papers.get(0);
    }
}
