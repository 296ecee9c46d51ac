package org.papergraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.build.BuildOptions;
import org.papergraph.build.BuildProgress;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphServer;
import org.papergraph.graph.Query;
import org.papergraph.graph.TestCypher;
import org.papergraph.text.TextEmbedder;

/** What holds for every answer to every request, on the sample's papers, with vectors and without. */
@ExtendWith(GraphServer.class)
class RelatedLawsIT {

    private static final String SAMPLE = "src/main/resources/org/papergraph/sample";
    private static final int REQUESTS = 40;
    private static final int ALL = 1000;
    private static final String TEXT = "title and abstract: ";

    private final GraphConnection connection;
    private final PaperGraph graph;
    private List<String> papers = List.of();
    private List<String> terms = List.of();
    private List<String> abstracts = List.of();

    RelatedLawsIT(GraphConnection connection) {
        this.connection = connection;
        this.graph = PaperGraph.connect(connection.settings());
    }

    @BeforeEach
    void build() {
        build(Optional.empty());
        papers = column(Query.NEWEST_PAPERS, "id");
        terms = Stream.concat(
                        column(Query.TOP_CONCEPTS, "concept").stream(), column(Query.TOP_DATASETS, "dataset").stream())
                .toList();
        abstracts = papers.stream()
                .map(id -> String.valueOf(graph.show(id).get("abstract")))
                .toList();
    }

    @AfterEach
    void forgetAndClose() {
        TestCypher.run(connection, "forget-embeddings");
        graph.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aScoreIsTheSumOfItsContributionsAndNoAnswerHoldsWhatWasGivenOrAPaperTwice(boolean vectors) {
        if (vectors) {
            build(Optional.of(TextEmbedder.standard()));
        }
        Random random = new Random(7);
        int answers = 0;
        for (int i = 0; i < REQUESTS; i++) {
            RelatedRequest request = request(random).limit(ALL);
            List<RelatedPaper> related = graph.related(request);
            answers += related.size();
            assertThat(related).as("%s", request).allSatisfy(RelatedLawsIT::addsUp);
            assertThat(related)
                    .extracting(RelatedPaper::id)
                    .as("%s", request)
                    .doesNotHaveDuplicates()
                    .noneMatch(request.papers()::contains)
                    .noneMatch(request.unlike()::contains);
            assertThat(related)
                    .as("%s", request)
                    .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
        }
        assertThat(answers).isGreaterThan(10 * REQUESTS);
    }

    private static void addsUp(RelatedPaper paper) {
        assertThat(paper.because()).isNotEmpty();
        double sum = 0;
        for (RelatedPaper.Reason reason : paper.because()) {
            sum += reason.contribution();
        }
        assertThat(paper.score()).isPositive().isEqualTo(sum);
    }

    @Test
    void anAnswerDoesNotDependOnWhatElseIsAskedNorOnThePage() {
        Random random = new Random(11);
        List<RelatedRequest> requests =
                Stream.generate(() -> request(random)).limit(REQUESTS / 2).toList();
        List<List<RelatedPaper>> first = requests.stream()
                .map(request -> graph.related(request.limit(ALL)))
                .toList();
        for (int i = requests.size() - 1; i >= 0; i--) {
            List<RelatedPaper> all = first.get(i);
            int skip = random.nextInt(all.size() + 1);
            int size = 1 + random.nextInt(10);
            assertThat(graph.related(requests.get(i).page(skip, size)))
                    .isEqualTo(all.subList(skip, Math.min(all.size(), skip + size)));
        }
    }

    @Test
    void aTextCountsAlikeWhetherTheLeadingWordsFindItOrAll() {
        RelatedFilter any = new RelatedFilter("", Optional.of(LocalDate.of(1, 1, 1)), Optional.empty(), "", false);
        int texts = 0;
        for (String paper : papers) {
            Map<String, Double> byLeading = texts(RelatedRequest.papers(paper));
            Map<String, Double> byAll = texts(RelatedRequest.papers(paper).only(any));
            byLeading.keySet().retainAll(byAll.keySet()); // a filter by date leaves out what has none
            byLeading.forEach((id, text) ->
                    assertThat(text).as("%s for %s", id, paper).isCloseTo(byAll.get(id), within(2.0 / 65536)));
            texts += byLeading.size();
        }
        assertThat(texts).isGreaterThan(papers.size());
    }

    @Test
    void noBeginningOfAWordFindsThePapersWhoseHashBeginsLikeIt() {
        assertThat(papersBy("textHash:0x*")).isGreaterThanOrEqualTo(papers.size());
        assertThat(Stream.of("a", "b", "c", "d", "e", "f", "1", "2", "3")
                        .map(digit -> papersBy("textHash:" + digit + "*")))
                .containsOnly(0L);
    }

    private long papersBy(String word) {
        Object count = TestCypher.rows(connection, "papers-by-word", Map.of("word", word))
                .get(0)
                .get("papers");
        return Long.parseLong(String.valueOf(count));
    }

    private Map<String, Double> texts(RelatedRequest request) {
        return graph.related(request.limit(ALL)).stream()
                .filter(paper -> kinds(List.of(paper)).contains("text"))
                .collect(Collectors.toMap(RelatedPaper::id, RelatedLawsIT::text));
    }

    private static double text(RelatedPaper paper) {
        return paper.because().stream()
                .filter(reason -> reason.kind().equals("text"))
                .mapToDouble(RelatedPaper.Reason::contribution)
                .sum();
    }

    @Test
    void noReasonIsNamedAfterWordsThatEveryTextHas() {
        List<String> names = papers.stream()
                .flatMap(paper -> graph.related(List.of(paper), ALL).stream())
                .flatMap(related -> related.because().stream())
                .map(RelatedPaper.Reason::name)
                .filter(name -> name.startsWith(TEXT))
                .flatMap(name -> Stream.of(name.substring(TEXT.length()).split(", ")))
                .toList();
        assertThat(names)
                .isNotEmpty()
                .doesNotContain("the", "and", "for", "with", "are", "can", "have", "more", "such");
    }

    private static Set<String> kinds(List<RelatedPaper> papers) {
        return papers.stream()
                .flatMap(paper -> paper.because().stream())
                .map(RelatedPaper.Reason::kind)
                .collect(Collectors.toSet());
    }

    /** One of a few shapes, so that the server need not plan each request anew. */
    private RelatedRequest request(Random random) {
        RelatedRequest request =
                switch (random.nextInt(5)) {
                    case 0 -> RelatedRequest.papers(any(papers, random));
                    case 1 -> RelatedRequest.papers(some(papers, 3, random)).unlike(List.of(any(papers, random)));
                    case 2 -> RelatedRequest.about(any(terms, random), any(terms, random));
                    case 3 -> RelatedRequest.text("", any(abstracts, random));
                    default -> RelatedRequest.papers(any(papers, random)).and(List.of(any(terms, random)));
                };
        return request.only(filter(random));
    }

    private RelatedFilter filter(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> RelatedFilter.WITH_CODE;
            case 1 ->
                new RelatedFilter(
                        "", Optional.of(LocalDate.of(2015 + random.nextInt(5), 1, 1)), Optional.empty(), "", false);
            default -> RelatedFilter.ALL;
        };
    }

    private static List<String> some(List<String> from, int count, Random random) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(any(from, random));
        }
        return some;
    }

    private static String any(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private List<String> column(Query query, String name) {
        return graph.query(query, Map.of("limit", 40L)).stream()
                .map(row -> String.valueOf(row.get(name)))
                .toList();
    }

    private void build(Optional<TextEmbedder> embedder) {
        graph.build(
                List.of(SAMPLE),
                InputStream.nullInputStream(),
                new BuildOptions(1, 100, Optional.empty(), embedder),
                BuildProgress.SILENT);
    }
}
