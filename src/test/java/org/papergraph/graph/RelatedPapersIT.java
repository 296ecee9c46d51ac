package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is related to a paper and why, on the graph of {@code small-graph.cypher}. */
@ExtendWith(GraphServer.class)
class RelatedPapersIT {

    private final Answers answers;

    RelatedPapersIT(GraphConnection connection) {
        answers = new Answers(connection);
    }

    @BeforeEach
    void load() {
        answers.load();
    }

    @Test
    void ranksRelatedPapersByTheSumOfWhatTheyShare() {
        List<Map<String, @Nullable Object>> rows =
                answers.of(Query.RELATED_PAPERS, Map.of("papers", List.of("2401.00001")));
        assertThat(rows).extracting("id").startsWith("2401.00002").contains("2402.00003", "2403.00004");
        assertThat(rows).allSatisfy(row -> assertThat(Answers.sum(row)).isEqualTo(row.get("score")));
        assertThat(Answers.reasons(rows.get(0)))
                .extracting("kind", "name")
                .containsExactlyInAnyOrder(
                        tuple("concept", "protein folding"),
                        tuple("concept", "graph neural network"),
                        tuple("repository", "acme/fold"),
                        tuple("text", "title and abstract: folding, graph, protein"));
    }

    @Test
    void takesSeveralPapersToStartFromAndReturnsNoneOfThem() {
        List<String> seeds = List.of("fold-paper", "2402.00003");
        assertThat(answers.column(Query.RELATED_PAPERS, "id", Map.of("papers", seeds)))
                .contains("2401.00002", "2403.00004")
                .doesNotContain("2401.00001", "2402.00003")
                .doesNotHaveDuplicates();
        assertThat(answers.column(Query.RELATED_PAPERS, "id", Map.of("papers", List.of("no such paper"))))
                .isEmpty();
        assertThat(answers.column(Query.RELATED_PAPERS, "id", Map.of("papers", seeds, "limit", 1)))
                .hasSize(1);
    }

    @Test
    void ranksPapersForTermsThatNoPaperHasTogether() {
        List<Map<String, Object>> terms = List.of(
                Map.of("label", "Concept", "key", "contrastive learning", "score", 0.5),
                Map.of("label", "Repository", "key", "https://github.com/acme/fold", "score", 1.0),
                Map.of("label", "Dataset", "key", "unheard of", "score", 1.0));
        List<Map<String, @Nullable Object>> rows =
                answers.of(Query.RELATED_PAPERS, Map.of("papers", List.of(), "about", terms));
        assertThat(rows).extracting("id").contains("2401.00001", "2403.00004", "2401.00002", "2402.00003");
        assertThat(rows).allSatisfy(row -> assertThat(Answers.sum(row)).isEqualTo(row.get("score")));
    }

    @Test
    void looksAsFarAsTwoHundredMentionsForAPapersTermsAndForAllTermsThatAreNamed() {
        TestCypher.run(answers.connection(), "common-terms");
        assertThat(conceptsShared(Map.of("papers", List.of("common 1")))).containsExactly("first", "second");
        List<Map<String, Object>> named = Stream.of("first", "second", "third", "everywhere")
                .map(RelatedPapersIT::concept)
                .toList();
        assertThat(conceptsShared(Map.of("papers", List.of(), "about", named)))
                .containsExactly("first", "second", "third", "everywhere");
        assertThat(conceptsShared(Map.of("papers", List.of("common 1"), "about", named.subList(3, 4))))
                .containsExactlyInAnyOrder("everywhere", "first", "second");
    }

    @Test
    void findsWhatMostPapersMentionWhereItIsNamedAndNotWhereItWasFoundInAText() {
        TestCypher.run(answers.connection(), "common-terms");
        Map<String, Object> named = concept("everywhere");
        Map<String, Object> found = new HashMap<>(named);
        found.put("named", false);
        assertThat(answers.of(Query.RELATED_PAPERS, Map.of("papers", List.of(), "about", List.of(named), "limit", 300)))
                .hasSize(210);
        assertThat(answers.of(Query.RELATED_PAPERS, Map.of("papers", List.of(), "about", List.of(found))))
                .isEmpty();
    }

    @Test
    void namesWhichOfTheNamedTermsStandInTheText() {
        assertThat(textOf("2401.00001", Map.of()))
                .containsEntry("name", "title and abstract: protein folding, graph neural network");
        assertThat(textOf("2402.00003", Map.of())).containsEntry("name", "title and abstract: graph neural network");
    }

    @Test
    void countsTheTextOfNamedTermsAlikeWhateverIsUnliked() {
        assertThat(textOf("2401.00001", Map.of("unlike", List.of("2403.00004"))))
                .isEqualTo(textOf("2401.00001", Map.of()));
    }

    /** What the text of a paper has to do with two named concepts. */
    private Map<String, Object> textOf(String id, Map<String, Object> choice) {
        Map<String, Object> parameters = new HashMap<>(choice);
        parameters.put("papers", List.of());
        parameters.put("about", List.of(concept("protein folding"), concept("graph neural network")));
        return answers.of(Query.RELATED_PAPERS, parameters).stream()
                .filter(row -> id.equals(row.get("id")))
                .flatMap(row -> Answers.reasons(row).stream())
                .filter(reason -> "text".equals(reason.get("kind")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> concept(String key) {
        return Map.of("label", "Concept", "key", key, "score", 1.0);
    }

    /** What the first answer is said to share. */
    private List<Object> conceptsShared(Map<String, Object> parameters) {
        return Answers.reasons(answers.of(Query.RELATED_PAPERS, parameters).get(0)).stream()
                .filter(reason -> "concept".equals(reason.get("kind")))
                .map(reason -> reason.get("name"))
                .toList();
    }

    @Test
    void findsByItsWordsWhatSharesNoTerm() {
        List<Map<String, @Nullable Object>> rows =
                answers.of(Query.RELATED_PAPERS, Map.of("papers", List.of(), "text", "Notes of a lonely curriculum"));
        assertThat(rows).extracting("id").startsWith("note-5");
        assertThat(Answers.reasons(rows.get(0)))
                .extracting("kind", "name")
                .containsExactly(tuple("text", "title and abstract: curriculum, lonely"));
    }

    @Test
    void namesNoPartsOfWords() {
        List<Map<String, @Nullable Object>> rows =
                answers.of(Query.RELATED_PAPERS, Map.of("papers", List.of(), "text", "The lonely self of a cur"));
        assertThat(rows).extracting("id").startsWith("note-5");
        assertThat(Answers.reasons(rows.get(0)))
                .extracting("kind", "name")
                .containsExactly(tuple("text", "title and abstract: lonely"));
    }

    @Test
    void bridgesToAPaperOverATermThatOftenStandsBesideAGivenOne() {
        List<Map<String, Object>> terms = List.of(concept("protein folding"));
        List<Map<String, @Nullable Object>> rows =
                answers.of(Query.RELATED_PAPERS, Map.of("papers", List.of(), "about", terms));
        Map<String, @Nullable Object> bridged = rows.stream()
                .filter(row -> "2402.00003".equals(row.get("id")))
                .findFirst()
                .orElseThrow();
        assertThat(Answers.reasons(bridged))
                .extracting("kind", "name")
                .contains(tuple("bridge", "protein folding ~ graph neural network"));
    }

    @Test
    void keepsAwayFromWhatIsUnliked() {
        Map<String, Object> liked = Map.of("papers", List.of("2402.00003"));
        Map<String, Object> unliked = Map.of("papers", List.of("2402.00003"), "unlike", List.of("2403.00004"));
        assertThat(answers.column(Query.RELATED_PAPERS, "id", liked)).contains("2403.00004");
        assertThat(answers.column(Query.RELATED_PAPERS, "id", unliked))
                .isNotEmpty()
                .doesNotContain("2403.00004");
    }

    @Test
    void answersWithThePartThatIsAskedFor() {
        assertThat(related(Map.of("listing", "day-1"))).isSubsetOf(List.of("2401.00001", "2401.00002"));
        assertThat(related(Map.of("since", "2024-02-01")))
                .contains("2402.00003")
                .doesNotContain("2401.00002");
        assertThat(related(Map.of("until", "2024-01-31"))).containsExactly("2401.00002");
        assertThat(related(Map.of("dataset", "FOLDBENCH"))).containsExactly("2403.00004");
        assertThat(related(Map.of("withCode", true))).containsExactly("2401.00002");
        List<@Nullable Object> all = related(Map.of());
        assertThat(related(Map.of("skip", 1, "limit", 2))).isEqualTo(all.subList(1, 3));
    }

    private List<@Nullable Object> related(Map<String, Object> choice) {
        Map<String, Object> parameters = new HashMap<>(choice);
        parameters.put("papers", List.of("2401.00001"));
        return answers.column(Query.RELATED_PAPERS, "id", parameters);
    }

    @Test
    void findsAPaperByATitleWithMistakes() {
        List<Map<String, @Nullable Object>> rows =
                answers.of(Query.FIND_PAPER, Map.of("title", "Protien foldin agian"));
        assertThat(rows.get(0)).containsEntry("id", "2401.00002");
        assertThat(answers.column(Query.FIND_PAPER, "similarity", Map.of("title", "Folding with graphs")))
                .startsWith(1.0);
        assertThat(answers.of(Query.FIND_PAPER, Map.of("title", "?!"))).isEmpty();
    }

    @Test
    void findsAPaperByAPartOfItsTitle() {
        assertThat(answers.of(Query.FIND_PAPER, Map.of("title", "folding")))
                .extracting(row -> row.get("id"), row -> row.get("similarity"))
                .startsWith(tuple("2401.00001", 0.6), tuple("2401.00002", 0.6));
    }

    @Test
    void titlesOfTwoLettersAreLikeNoOther() {
        TestCypher.run(answers.connection(), "short-title");
        assertThat(answers.of(Query.FIND_PAPER, Map.of("title", "Go")))
                .extracting(row -> row.get("id"), row -> row.get("similarity"))
                .startsWith(tuple("go", 1.0));
        assertThat(answers.column(Query.FIND_PAPER, "similarity", Map.of("title", "Ga")))
                .containsExactly(0.0);
    }

    @Test
    void drawsWhatRelatedPapersShare() {
        List<Map<String, @Nullable Object>> rows =
                answers.of(Query.RELATED_PAPERS_GRAPH, Map.of("papers", List.of("fold-paper"), "limit", 1));
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(Answers.nodes(row))
                .hasSize(3));
        assertThat(Answers.nodes(rows.get(0)).get(0)).containsEntry("labels", List.of("Paper"));
    }

    @Test
    void connectsTwoPapersByTheShortestChain() {
        List<Map<String, @Nullable Object>> near =
                answers.of(Query.HOW_PAPERS_CONNECT, Map.of("from", "2401.00001", "to", "2403.00004"));
        assertThat(near).hasSize(1);
        assertThat(Answers.names(near.get(0))).containsExactly("2401.00001", "foldbench", "2403.00004");
        List<Map<String, @Nullable Object>> far =
                answers.of(Query.HOW_PAPERS_CONNECT, Map.of("from", "2401.00002", "to", "2403.00004"));
        assertThat(far).isNotEmpty().allSatisfy(row -> assertThat(Answers.nodes(row))
                .hasSize(5));
        assertThat(answers.of(Query.HOW_PAPERS_CONNECT, Map.of("from", "note-5", "to", "2403.00004")))
                .isEmpty();
    }
}
