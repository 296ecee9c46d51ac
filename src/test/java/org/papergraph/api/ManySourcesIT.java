package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.build.BuildReport;
import org.papergraph.graph.ConnectionSettings;
import org.papergraph.graph.EmbeddedServer;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.ImportedGraph;
import org.papergraph.source.Sources;

/** One paper as seven sources tell of it, and a second one that it cites. */
@ExtendWith(GraphServer.class)
class ManySourcesIT {

    private static final Map<String, String> FILES = Map.of(
            "arxiv.xml",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><id>https://arxiv.org/api/x</id>
            <entry><id>http://arxiv.org/abs/2105.00001v2</id>
            <title>On the slow growth of moss</title><published>2021-05-03T10:00:00Z</published>
            <summary>We train graph neural networks on images of moss.</summary>
            <author><name>Ann Lee</name></author><author><name>Bo Ek</name></author><category term="q-bio.PE"/></entry></feed>
            """,
            "openalex.json",
            """
            {"id": "https://openalex.org/W100", "doi": "https://doi.org/10.1000/moss", "title": "On the slow growth of moss",
             "publication_date": "2021-09-01", "ids": {"openalex": "https://openalex.org/W100", "pmid": "https://pubmed.ncbi.nlm.nih.gov/777"},
             "authorships": [{"author": {"id": "https://openalex.org/A1", "display_name": "Ann Lee", "orcid": "https://orcid.org/0000-0002-1825-0097"}},
               {"author": {"id": "https://openalex.org/A2", "display_name": "Bo Ek", "orcid": null}}],
             "primary_location": {"source": {"display_name": "Journal of Moss"}}, "referenced_works": ["https://openalex.org/W200"]}
            """,
            "scholar.json",
            """
            {"paperId": "00000000000000000000000000000000000000aa", "corpusId": 4242, "externalIds": {"ArXiv": "2105.00001", "DOI": "10.1000/MOSS"},
             "title": "On the slow growth of moss", "year": 2021, "authors": [{"authorId": "9", "name": "A. Lee"}]}
            """,
            "library.bib",
            """
            @article{lee21, title = {On the Slow Growth of {Moss}}, author = {Lee, Ann and Ek, Bo}, year = {2021}, journal = {J. Moss}}
            """,
            "code.json",
            """
            [{"paper_url": "https://paperswithcode.com/paper/on-the-slow-growth-of-moss", "paper_title": "On the slow growth of moss",
              "paper_arxiv_id": "2105.00001", "paper_url_abs": "https://arxiv.org/abs/2105.00001v1", "repo_url": "https://github.com/Lee/Moss.git",
              "is_official": true, "mentioned_in_paper": false, "mentioned_in_github": true, "framework": "none"}]
            """,
            "page.txt",
            """
            Daily Papers

            by AK and the research community

            May 4

            On the Slow Growth of Moss

            We look at moss for a very long time and find that it grows slowly, but that it does grow, on every one of the
            walls that were looked at, in sun and in shade, and whether anyone was looking or not, for all of the years.
            """,
            "cited.jsonl",
            """
            {"id": "https://openalex.org/W200", "doi": "https://doi.org/10.1000/fern", "title": "Ferns, by contrast",
             "publication_date": "2001-09-01", "authorships": [], "abstract_inverted_index": {"Ferns": [0], "grow.": [1]}}
            """);

    private final PaperGraph graph;

    @TempDir
    private Path folder;

    ManySourcesIT(ConnectionSettings server) {
        this.graph = PaperGraph.connect(server);
    }

    @BeforeEach
    void writeFiles() throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            String text = file.getKey().endsWith("jsonl") ? file.getValue().replace("\n", "") + "\n" : file.getValue();
            Files.writeString(folder.resolve(file.getKey()), text);
        }
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private void build(List<String> names) {
        for (String name : names) {
            List<String> file = List.of(folder.resolve(name).toString());
            assertThat(graph.build(file, InputStream.nullInputStream(), BuildOptions.standard(), BuildProgress.SILENT)
                            .quarantined())
                    .isEmpty();
        }
    }

    @Test
    void areOnePaperThatKnowsWhereEachValueCameFrom() {
        build(FILES.keySet().stream().sorted().toList());

        assertThat(graph.stats().nodes()).containsEntry("Paper", 2L).containsEntry("Record", 7L);
        Paper moss = graph.paper("10.1000/moss");
        assertThat(moss.id()).isEqualTo("2105.00001");
        assertThat(moss.abstractText()).startsWith("We train graph neural networks");
        assertThat(moss.authors()).containsExactly("Ann Lee", "Bo Ek");
        assertThat(moss.published()).hasToString("Optional[2021-05-03]");
        assertThat(moss.venue()).contains("Journal of Moss");
        assertThat(moss.code()).containsExactly("https://github.com/lee/moss");
        assertThat(moss.cites()).containsExactly("10.1000/fern");
        assertThat(moss.sources())
                .filteredOn(source -> source.gives().contains("abstract"))
                .extracting(Paper.Source::source)
                .singleElement()
                .hasToString("Optional[arxiv]");
        assertThat(moss.sources())
                .filteredOn(source -> source.gives().contains("authors"))
                .extracting(Paper.Source::key)
                .containsExactly("openalex:W100");
        assertThat(graph.query("papers-by-author", Map.of("author", "orcid:0000-0002-1825-0097")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("id", "2105.00001"));
        assertThat(graph.query("code-for-paper", Map.of("paper", "W100")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("sources", List.of("papers-with-code")));
    }

    @Test
    void areFoundByEveryIdentifier() {
        build(FILES.keySet().stream().sorted().toList());

        for (String name : List.of(
                "2105.00001",
                "arXiv:2105.00001",
                "https://arxiv.org/abs/2105.00001v2",
                "10.1000/MOSS",
                "doi:10.1000/moss",
                "https://doi.org/10.1000/MOSS",
                "W100",
                "openalex:W100",
                "https://openalex.org/W100",
                "00000000000000000000000000000000000000aa",
                "s2:00000000000000000000000000000000000000aa",
                "pwc:on-the-slow-growth-of-moss",
                "corpus:4242",
                "pmid:777",
                "On the slow growth of moss")) {
            assertThat(graph.paper(name).id()).as(name).isEqualTo("2105.00001");
            assertThat(graph.relatedIfKnown(RelatedRequest.papers(name)))
                    .as(name)
                    .contains(graph.related(List.of("2105.00001"), 20));
            assertThat(graph.similar(name, 5)).as(name).isEmpty();
        }
        for (String name : List.of("openalex:W100", "arxiv:2105.00001", "doi:10.1000/moss")) {
            assertThat(graph.query("paper-sources", Map.of("paper", name)))
                    .as(name)
                    .isNotEmpty();
        }
        RelatedRequest unlikeNobody = RelatedRequest.papers("2105.00001").unlike(List.of("a paper nobody has"));
        assertThatThrownBy(() -> graph.relatedIfKnown(unlikeNobody)).isInstanceOf(NotFoundException.class);
        assertThat(graph.relatedIfKnown(RelatedRequest.papers(List.of("2105.00001", "a paper nobody has"))))
                .isEmpty();
        assertThat(graph.remove(List.of("pmid:777"))).isOne();
        assertThat(graph.stats().nodes()).containsEntry("Paper", 1L).containsEntry("Author", 0L);
    }

    @Test
    void giveTheSameGraphInWhateverOrderTheyCome() {
        List<String> order = new ArrayList<>(FILES.keySet().stream().sorted().toList());
        build(order);
        String expected = graph.fingerprint();
        for (int seed = 0; seed < 4; seed++) {
            graph.remove(List.of("2105.00001", "10.1000/fern"));
            assertThat(graph.stats().nodes()).containsEntry("Paper", 0L).containsEntry("Reference", 0L);
            Collections.shuffle(order, new Random(seed));
            build(order);
            assertThat(graph.fingerprint()).as(order.toString()).isEqualTo(expected);
        }
    }

    @Test
    void giveTheSameGraphWrittenAtOnce() throws IOException {
        List<String> names = FILES.keySet().stream().sorted().toList();
        build(names);
        List<String> all =
                names.stream().map(name -> folder.resolve(name).toString()).toList();
        try (PaperGraph embedded = PaperGraph.embedded(folder.resolve("embedded"))) {
            assertThat(embedded.isUnused()).isTrue();
            embedded.build(all, InputStream.nullInputStream(), BuildOptions.standard(), BuildProgress.SILENT);
            assertThat(embedded.fingerprint()).isEqualTo(graph.fingerprint());
        }

        Path files = folder.resolve("files");
        BuildReport report = PaperGraph.importFiles(
                sink -> Sources.read(all, InputStream.nullInputStream(), sink),
                BuildOptions.standard(),
                BuildProgress.SILENT,
                files);
        assertThat(report.records()).isEqualTo(FILES.size());
        assertThat(report.papers().added()).isEqualTo(2);
        try (EmbeddedServer server = ImportedGraph.of(Export.IMPORT_COMMAND, files, folder.resolve("imported"));
                PaperGraph imported = PaperGraph.on(server)) {
            imported.prepare();
            assertThat(imported.fingerprint()).isEqualTo(graph.fingerprint());
        }
    }
}
