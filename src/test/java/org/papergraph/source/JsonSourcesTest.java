package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.Author;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** Every field of the sources that write JSON. */
class JsonSourcesTest {

    private static final String SHA = "00000000000000000000000000000000000000aa";
    private static final String OTHER_SHA = "00000000000000000000000000000000000000bb";

    @Test
    void theSnapshotOfArxiv() {
        PaperRecord paper = only("""
                {"id": "0704.00017", "submitter": "Ann Lee", "authors": "Ann Lee, Bo Ek", "title": "On moss\\n  and fern",
                 "comments": "3 pages", "journal-ref": null, "doi": "10.1000/MOSS 10.1000/fern", "report-no": null,
                 "categories": "q-bio.PE stat.ML", "license": null, "abstract": "  Moss grows\\nslowly.\\n",
                 "versions": [{"version": "v1", "created": "Mon, 2 Apr 2007 19:18:42 GMT"},
                              {"version": "v12", "created": "Tue, 24 Jul 2007 20:10:27 GMT"}],
                 "update_date": "2008-11-26", "authors_parsed": [["Lee", "Ann", ""], ["Ek", "Bo", "Jr", "Moss U"]]}
                """);

        assertThat(paper.source()).isEqualTo(Source.ARXIV);
        assertThat(paper.id()).contains("0704.00017");
        assertThat(paper.version()).isEqualTo(12);
        assertThat(paper.ids()).extracting(PaperId::toString).containsExactly("arxiv:0704.00017", "doi:10.1000/moss");
        assertThat(paper.title()).isEqualTo("On moss and fern");
        assertThat(paper.abstractText()).isEqualTo("Moss grows slowly.");
        assertThat(paper.authors()).containsExactly(Author.named("Ann Lee"), Author.named("Bo Ek Jr"));
        assertThat(paper.published()).contains(LocalDate.of(2007, 4, 2));
        assertThat(paper.url()).contains("https://arxiv.org/abs/0704.00017");
        assertThat(paper.categories()).containsExactly("q-bio.PE", "stat.ML");
    }

    @Test
    void theListsOfArxiv() {
        PaperRecord paper = only("""
                {"id": "2503.00010v2", "pdf": "https://arxiv.org/pdf/2503.00010v2", "abs": "https://arxiv.org/abs/2503.00010v2",
                 "authors": ["Ann Lee", "Bo Ek"], "title": "Moss", "categories": ["cs.LG", "cs.AI"], "comment": null,
                 "summary": "Moss grows\\nslowly."}
                """);

        assertThat(paper.id()).contains("2503.00010v2");
        assertThat(paper.version()).isEqualTo(2);
        assertThat(paper.arxivId()).contains("2503.00010");
        assertThat(paper.abstractText()).isEqualTo("Moss grows slowly.");
        assertThat(paper.authors()).containsExactly(Author.named("Ann Lee"), Author.named("Bo Ek"));
        assertThat(paper.categories()).containsExactly("cs.LG", "cs.AI");
        assertThat(paper.url()).contains("https://arxiv.org/abs/2503.00010v2");
    }

    @Test
    void worksOfOpenAlex() {
        PaperRecord paper = only("""
                {"id": "https://openalex.org/W4000000001", "doi": "https://doi.org/10.1000/MOSS", "title": null,
                 "display_name": "On <i>moss</i> &amp; fern", "publication_date": "2020-05-06", "publication_year": 2020,
                 "ids": {"openalex": "https://openalex.org/W4000000001", "pmid": "https://pubmed.ncbi.nlm.nih.gov/1234"},
                 "authorships": [
                   {"author": {"id": "https://openalex.org/A7", "display_name": "Ann Lee", "orcid": "https://orcid.org/0000-0002-1825-0097"}},
                   {"author": {"id": "https://openalex.org/A8", "display_name": "Bo Ek", "orcid": null}},
                   {"author": {"display_name": null}, "raw_author_name": "Cy Oak"}, {"author": {}}],
                 "primary_location": {"landing_page_url": "https://moss.example.org/7", "source": {"display_name": "Moss Letters"}},
                 "locations": [{"pdf_url": "https://arxiv.org/pdf/2005.00001v1", "landing_page_url": null}],
                 "topics": [{"display_name": "Botany"}], "keywords": [{"display_name": "Moss"}, {"keyword": "Fern"}],
                 "concepts": [{"display_name": "Biology"}],
                 "referenced_works": ["https://openalex.org/W11", "https://openalex.org/W12", "https://openalex.org/A5"],
                 "abstract_inverted_index": {"grows": [1, 4], "Moss": [0], "slowly.": [5], "and": [2], "fern": [3],
                   "far": [2147483647, 99999999999, -1, "x"]}}
                """);

        assertThat(paper.source()).isEqualTo(Source.OPENALEX);
        assertThat(paper.id()).contains("W4000000001");
        assertThat(paper.ids())
                .extracting(PaperId::toString)
                .containsExactly("arxiv:2005.00001", "doi:10.1000/moss", "pmid:1234", "openalex:W4000000001");
        assertThat(paper.title()).isEqualTo("On moss & fern");
        assertThat(paper.abstractText()).isEqualTo("Moss grows and fern grows slowly.");
        assertThat(paper.authors())
                .containsExactly(
                        new Author("Ann Lee", Optional.of("orcid:0000-0002-1825-0097")),
                        new Author("Bo Ek", Optional.of("openalex:A8")),
                        Author.named("Cy Oak"));
        assertThat(paper.published()).contains(LocalDate.of(2020, 5, 6));
        assertThat(paper.venue()).contains("Moss Letters");
        assertThat(paper.url()).contains("https://moss.example.org/7");
        assertThat(paper.categories()).containsExactly("Botany", "Moss", "Fern");
        assertThat(paper.cites()).extracting(PaperId::toString).containsExactly("openalex:W11", "openalex:W12");
    }

    @Test
    void conceptsOfOpenAlexStandInForTopics() {
        assertThat(only("""
                {"id": "https://openalex.org/W1", "title": "Moss", "host_venue": {"display_name": "Moss Letters", "url": "https://m.example"},
                 "concepts": [{"display_name": "Biology"}], "topics": []}
                """)).satisfies(paper -> {
            assertThat(paper.categories()).containsExactly("Biology");
            assertThat(paper.venue()).contains("Moss Letters");
            assertThat(paper.url()).contains("https://m.example");
        });
    }

    @Test
    void anInvertedAbstractOfImpossiblePlacesIsToldOf() {
        assertThat(Collected.ofText("{\"title\": \"T\", \"abstract_inverted_index\": {\"moss\": [2147483647]}}")
                        .reasons())
                .containsExactly("1: an inverted abstract without places below 100000");
    }

    @Test
    void papersOfSemanticScholar() {
        PaperRecord paper = only("""
                {"paperId": "%s", "corpusId": 17, "externalIds": {"ArXiv": "2005.00001", "DOI": "10.1000/Moss",
                 "ACL": "2020.acl-main.7", "PubMed": "1234", "DBLP": "x/y", "CorpusId": 17, "MAG": "3"},
                 "url": "https://www.semanticscholar.org/paper/%s", "title": "Moss", "abstract": "Moss grows.",
                 "tldr": {"text": "Moss."}, "venue": "ML", "publicationVenue": {"name": "Moss Letters"}, "year": 2020,
                 "publicationDate": "2020-05-06", "authors": [{"authorId": "7", "name": "Ann Lee"},
                 {"authorId": null, "name": "Bo Ek"}, {"authorId": "9", "name": null}],
                 "fieldsOfStudy": ["Biology"], "s2FieldsOfStudy": [{"category": "Biology"}, {"category": "Botany"}],
                 "references": [{"paperId": "%s", "title": "Fern", "externalIds": {"DOI": "10.1000/fern"}}, {"paperId": null}],
                 "citations": [{"paperId": "%s"}]}
                """.formatted(SHA, SHA, OTHER_SHA, SHA));

        assertThat(paper.source()).isEqualTo(Source.SEMANTIC_SCHOLAR);
        assertThat(paper.id()).contains(SHA);
        assertThat(paper.ids())
                .extracting(PaperId::toString)
                .containsExactly(
                        "arxiv:2005.00001",
                        "doi:10.1000/moss",
                        "acl:2020.acl-main.7",
                        "pmid:1234",
                        "s2:" + SHA,
                        "corpus:17");
        assertThat(paper.abstractText()).isEqualTo("Moss grows.");
        assertThat(paper.authors()).containsExactly(new Author("Ann Lee", Optional.of("s2:7")), Author.named("Bo Ek"));
        assertThat(paper.published()).contains(LocalDate.of(2020, 5, 6));
        assertThat(paper.venue()).contains("Moss Letters");
        assertThat(paper.categories()).containsExactly("Biology", "Botany");
        assertThat(paper.cites()).extracting(PaperId::toString).containsExactly("doi:10.1000/fern", "s2:" + OTHER_SHA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"citedPaper", "citingPaper"})
    void linksOfSemanticScholarAreReadAsTheirPaper(String key) {
        PaperRecord paper = only("{\"offset\": 0, \"data\": [{\"isInfluential\": true, \"contexts\": [], \"" + key
                + "\": {\"paperId\": \"" + SHA + "\", \"title\": \"Moss\"}}]}");

        assertThat(paper.id()).contains(SHA);
    }

    @Test
    void bulkFilesOfSemanticScholarJoinByCorpusId() {
        PaperRecord paper = only("""
                {"corpusid": 17, "externalids": {"ArXiv": null, "DOI": "10.1000/moss", "CorpusId": "17"}, "title": "Moss",
                 "url": "https://www.semanticscholar.org/paper/x", "authors": [{"authorId": "7", "name": "Ann Lee"}], "venue": "",
                 "journal": {"name": "Moss Letters"}, "year": 2020, "publicationdate": null, "s2fieldsofstudy": [{"category": "Botany"}]}
                """);
        PaperRecord text = only("""
                {"corpusid": 17, "openaccessinfo": {"externalids": {"ArXiv": "2005.00001"}}, "abstract": "Moss grows."}
                """);

        assertThat(paper.ids()).extracting(PaperId::toString).containsExactly("doi:10.1000/moss", "corpus:17");
        assertThat(paper.authors()).containsExactly(new Author("Ann Lee", Optional.of("s2:7")));
        assertThat(paper.venue()).contains("Moss Letters");
        assertThat(paper.year()).contains(2020);
        assertThat(paper.categories()).containsExactly("Botany");
        assertThat(text.ids()).extracting(PaperId::toString).containsExactly("arxiv:2005.00001", "corpus:17");
        assertThat(text.abstractText()).isEqualTo("Moss grows.");
        assertThat(text.id()).isPresent().isNotEqualTo(paper.id());
    }

    @Test
    void dumpsOfPapersWithCode() {
        PaperRecord paper = only("""
                {"paper_url": "https://paperswithcode.com/paper/on-moss", "arxiv_id": "2005.00001", "title": "On moss",
                 "abstract": "Moss grows.", "short_abstract": "Moss.", "url_abs": "https://aclanthology.org/2020.acl-main.7",
                 "url_pdf": "x", "proceeding": "ACL 2020 7", "authors": ["Ann Lee"], "tasks": ["Moss Growing"],
                 "date": "2020-05-06", "methods": [{"name": "MossNet", "full_name": "Moss Network"}]}
                """);
        PaperRecord link = only("""
                {"paper_url": "https://paperswithcode.com/paper/on-moss", "paper_title": "On moss", "paper_arxiv_id": "2005.00001",
                 "paper_url_abs": "https://arxiv.org/abs/2005.00001v1", "repo_url": "https://github.com/ann/moss",
                 "is_official": true, "mentioned_in_paper": false, "framework": "none"}
                """);
        PaperRecord dataset = only("""
                {"url": "https://paperswithcode.com/dataset/mossbank", "name": "MossBank", "full_name": "", "homepage": "h",
                 "description": "Moss.", "paper": {"title": "On moss", "url": "https://paperswithcode.com/paper/on-moss"},
                 "introduced_date": "2020-05-06"}
                """);

        assertThat(paper.id()).contains("on-moss");
        assertThat(paper.ids())
                .extracting(PaperId::toString)
                .containsExactly("arxiv:2005.00001", "acl:2020.acl-main.7", "pwc:on-moss");
        assertThat(paper.abstractText()).isEqualTo("Moss grows.");
        assertThat(paper.published()).contains(LocalDate.of(2020, 5, 6));
        assertThat(paper.venue()).contains("ACL 2020 7");
        assertThat(paper.categories()).containsExactly("Moss Growing", "MossNet");
        assertThat(paper.url()).contains("https://paperswithcode.com/paper/on-moss");
        assertThat(link.id()).contains("on-moss#https://github.com/ann/moss");
        assertThat(link.code()).containsExactly("https://github.com/ann/moss");
        assertThat(link.ids()).extracting(PaperId::toString).containsExactly("arxiv:2005.00001", "pwc:on-moss");
        assertThat(dataset.id()).contains("on-moss#https://paperswithcode.com/dataset/mossbank");
        assertThat(dataset.ids()).extracting(PaperId::toString).containsExactly("pwc:on-moss");
        assertThat(dataset.datasets()).containsExactly("MossBank");
    }

    @Test
    void worksOfCrossref() {
        PaperRecord paper = only("""
                {"status": "ok", "message-type": "work", "message": {"DOI": "10.1000/MOSS", "title": ["On <i>moss</i>"], "subtitle": [],
                 "abstract": "<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title><jats:p>Moss x&lt;y grows.</jats:p></jats:sec>",
                 "author": [{"given": "Ann", "family": "Lee", "ORCID": "http://orcid.org/0000-0002-1825-0097"}, {"name": "Moss Group"}],
                 "issued": {"date-parts": [[2020]]}, "published-online": {"date-parts": [[2020, 5, 6]]},
                 "container-title": ["Moss Letters", "ML"], "URL": "https://doi.org/10.1000/moss", "type": "journal-article",
                 "reference": [{"key": "1", "DOI": "10.1000/fern"}, {"key": "2"}], "subject": ["Botany"],
                 "relation": {"has-preprint": [{"id-type": "doi", "id": "10.48550/arXiv.2005.00001"}]}}}
                """);

        assertThat(paper.source()).isEqualTo(Source.CROSSREF);
        assertThat(paper.id()).contains("10.1000/MOSS");
        assertThat(paper.doi()).contains("10.1000/moss");
        assertThat(paper.title()).isEqualTo("On moss");
        assertThat(paper.abstractText()).isEqualTo("Aim: Moss x<y grows.");
        assertThat(paper.authors())
                .containsExactly(
                        new Author("Ann Lee", Optional.of("orcid:0000-0002-1825-0097")), Author.named("Moss Group"));
        assertThat(paper.published()).contains(LocalDate.of(2020, 5, 6));
        assertThat(paper.venue()).contains("Moss Letters");
        assertThat(paper.categories()).containsExactly("Botany");
        assertThat(paper.arxivId()).contains("2005.00001");
        assertThat(paper.cites()).extracting(PaperId::toString).containsExactly("doi:10.1000/fern");
    }

    @Test
    void itemsOfCsl() {
        PaperRecord paper = only("""
                [{"id": "lee2020", "type": "article-journal", "title": "On moss", "abstract": "Moss grows.",
                  "author": [{"family": "Berg", "given": "Ann", "non-dropping-particle": "van den"}, {"literal": "Moss Group"}],
                  "issued": {"date-parts": [["2020", 5, "6"]]}, "DOI": "10.1000/moss", "PMID": "1234", "URL": "https://m.example",
                  "container-title": "Moss Letters", "keyword": "moss, fern; lichen"}]
                """);

        assertThat(paper.source()).isEqualTo(Source.CSL);
        assertThat(paper.id()).contains("lee2020");
        assertThat(paper.ids()).extracting(PaperId::toString).containsExactly("doi:10.1000/moss", "pmid:1234");
        assertThat(paper.authors()).containsExactly(Author.named("Ann van den Berg"), Author.named("Moss Group"));
        assertThat(paper.published()).contains(LocalDate.of(2020, 5, 6));
        assertThat(paper.venue()).contains("Moss Letters");
        assertThat(paper.categories()).containsExactly("moss", "fern", "lichen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"date-parts": [[2020, 2, 30]]}  | -          | 2020
            {"date-parts": [[2020, 2]]}      | -          | 2020
            {"date-parts": [[null]]}         | -          | -
            {"date-parts": []}               | -          | -
            {"raw": "2020-02-03"}            | 2020-02-03 | 2020
            {"raw": "2020"}                  | -          | 2020
            {"date-parts": [[99999, 1, 1]]}  | -          | -
            """)
    void daysOfCslAreDaysOnlyIfTheyAre(String issued, String day, String year) {
        PaperRecord paper = only("{\"title\": \"Moss\", \"type\": \"paper-conference\", \"issued\": " + issued + "}");

        assertThat(paper.published().map(LocalDate::toString).orElse("-")).isEqualTo(day);
        assertThat(paper.year().map(String::valueOf).orElse("-")).isEqualTo(year);
    }

    @Test
    void otherNamesOfPlainFields() {
        PaperRecord paper = only("""
                {"id": 845165, "title": "Moss", "author": "Ann Lee;Bo Ek;Ann Lee;Bo Ek", "site": "https://m.example", "github": "",
                 "repo_url": "https://github.com/ann/moss", "year": "2020", "venue": "MossConf", "keywords": "moss;fern ; ",
                 "categories": ["q-bio"], "arxiv_id": "2005.00001", "pmid": 1234, "datasets": ["MossBank"], "pdf": "", "bibtex": ""}
                """);

        assertThat(paper.authors()).containsExactly(Author.named("Ann Lee"), Author.named("Bo Ek"));
        assertThat(paper.url()).contains("https://m.example");
        assertThat(paper.code()).containsExactly("https://github.com/ann/moss");
        assertThat(paper.year()).contains(2020);
        assertThat(paper.venue()).contains("MossConf");
        assertThat(paper.categories()).containsExactly("moss", "fern", "q-bio");
        assertThat(paper.ids()).extracting(PaperId::toString).containsExactly("arxiv:2005.00001", "pmid:1234");
        assertThat(paper.datasets()).containsExactly("MossBank");
        assertThat(only("{\"title\": \"T\", \"published_date\": \"2020-05-06\"}")
                        .published())
                .contains(LocalDate.of(2020, 5, 6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee                          | Ann Lee
            Lee, Ann                         | Ann Lee
            Lee, Ann; Ek, Bo                 | Ann Lee/Bo Ek
            Ann Lee, Bo Ek                   | Ann Lee/Bo Ek
            Ann Lee and Bo Ek                | Ann Lee/Bo Ek
            A. Lee, B. Ek and C. Oak         | A. Lee/B. Ek/C. Oak
            A. Lee, B. Ek, and C. Oak        | A. Lee/B. Ek/C. Oak
            Moss-AI, Ann Lee, Bo Ek          | Moss-AI/Ann Lee/Bo Ek
            van der Lee, Ann Marie           | Ann Marie van der Lee
            Van der Lee, Ann                 | Ann Van der Lee
            Ann Lee, Jr.                     | Ann Lee Jr.
            Lee, Ann and Ek, Bo              | Ann Lee/Bo Ek
            Lee, A., Ek, B.                  | Lee, A., Ek, B.
            Ferdinand Anders                 | Ferdinand Anders
            """)
    void authorsInOneStringAreTheSameInJsonAndTables(String written, String names) {
        PaperRecord object = only("{\"title\": \"Moss\", \"authors\": \"" + written + "\"}");
        PaperRecord row = Collected.ofText("title,authors\nMoss,\"" + written + "\"\n")
                .papers
                .get(0);

        assertThat(object.authors()).isEqualTo(row.authors());
        assertThat(object.authors().stream().map(Author::name).collect(Collectors.joining("/")))
                .isEqualTo(names);
    }

    private static PaperRecord only(String json) {
        Collected collected = Collected.ofText(json.replace("\n", " "));
        assertThat(collected.quarantined).isEmpty();
        assertThat(Collected.ofText(json).papers).hasSize(1);
        return collected.papers.get(0);
    }
}
