package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.paper.Field;
import org.papergraph.paper.Role;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

class RoleFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We use a decision tree classifier here.|decision tree classifier|METHOD",
                "We train graph neural networks on trees.|graph neural networks|METHOD",
                "We compare sorting algorithms.|sorting algorithms|METHOD",
                "We try a text-based model.|text-based model|METHOD",
                "This concerns bird song recognition at night.|bird song recognition|TASK",
                "We improve text-to-image generation.|text-to-image generation|TASK",
                "We reduce the word error rate.|word error rate|METRIC",
                "We report the mean absolute error.|mean absolute error|METRIC",
            })
    void readsTheLastWordsOfAName(String text, String name, Role role) {
        assertThat(role(text, name)).contains(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was tried on tasks such as leaf counting, fruit sizing, and weed mapping.|weed mapping|TASK",
                "It was tried on tasks such as leaf counting, fruit sizing, and weed mapping.|leaf counting|TASK",
                "It helps in many tasks, including fast weed mapping.|weed mapping|TASK",
                "They prefer algorithms like simulated annealing for this.|simulated annealing|METHOD",
                "Older methods (simulated annealing, tabu search) are slow.|tabu search|METHOD",
                "Metrics such as harvest index and leaf area were logged.|harvest index|METRIC",
            })
    void readsLists(String text, String name, Role role) {
        assertThat(role(text, name)).contains(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Simulated annealing is a popular method for scheduling.|Simulated annealing|METHOD",
                "Simulated annealing (SA) has emerged as a robust technique.|Simulated annealing|METHOD",
                "Leaf counting is the task of counting leaves.|Leaf counting|TASK",
                "We propose GreenWalk, a new algorithm for gardens.|GreenWalk|METHOD",
                "We propose GreenWalk, a small language model for gardens.|GreenWalk|METHOD",
                "It is solved by an algorithm called tabu search.|tabu search|METHOD",
                "Then the SOR algorithm stops.|SOR|METHOD",
                "Robots struggle with the leaf counting task.|leaf counting|TASK",
                "We study the task of automatic weed mapping in fields.|weed mapping|TASK",
                "It achieves a harvest index of 0.61 in summer.|harvest index|METRIC",
                "The robot reaches 93.5% harvest index in summer.|harvest index|METRIC",
            })
    void readsWhatTheSentenceSays(String text, String name, Role role) {
        assertThat(role(text, name)).contains(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We plant trees in large gardens.|gardens",
                "We print 3D models of leaves.|3D models",
                "The manual segmentations of leaves are kept.|manual segmentations",
                "Zebrafish is a powerful model for biology.|Zebrafish",
                "Roads form networks such as motorways.|motorways",
                "On tasks such as leaf counting and fruit sizing, gardens matter.|gardens",
                "With methods such as tabu search, gardens grow faster.|gardens",
                "They list methods such as mixtures of gardens.|mixtures",
                "Counting leaves in gardens is a hard task for robots.|gardens",
                "It achieves a yield gain of 3.5 percent.|yield gain",
                "The garden learning tasks are new.|garden learning",
                "The plot has an average slope of 0.3 here.|slope",
            })
    void staysSilentWithoutPlainEvidence(String text, String name) {
        assertThat(role(text, name)).isEmpty();
    }

    @Test
    void staysSilentWhereTheEvidenceDisagrees() {
        String text = "Leaf counting is a simple method. Another task of leaf counting is new.";
        assertThat(role(text, "Leaf counting")).contains(Role.METHOD);
        Term both = term(text, "Leaf counting", "leaf counting");
        assertThat(roles(text).withRole(both).role()).isEmpty();
    }

    @Test
    void readsTheTitleToo() {
        String title = "GreenWalk, a new algorithm for gardens";
        Document document = Papers.paper(title, "");
        Span span = Span.of(Field.TITLE, title, 0, 9);
        Term term = new Term("greenwalk", "GreenWalk", 1, false, List.of(span));
        assertThat(new RoleFinder(document.title(), document.body())
                        .withRole(term)
                        .role())
                .contains(Role.METHOD);
    }

    @Test
    void staysFastInASentenceOfAHundredThousandWords() {
        String text = "The algorithm " + "loom ".repeat(100_000);
        List<Token> tokens = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int at = 0, end; at < text.length(); at = end + 1) {
            end = text.indexOf(' ', at);
            tokens.add(new Token(at, end, text.substring(at, end), "NN"));
            spans.add(Span.of(Field.ABSTRACT, text, at, end));
        }
        AnalyzedText body = new AnalyzedText(text, List.of(new Sentence(0, text.length(), tokens)));
        RoleFinder roles = new RoleFinder(new AnalyzedText("", List.of()), body);
        Term everywhere = new Term("loom", "loom", 1, false, spans);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> roles.withRole(everywhere));
    }

    private static Optional<Role> role(String text, String name) {
        return roles(text).withRole(term(text, name)).role();
    }

    private static RoleFinder roles(String text) {
        Document document = Papers.paper(text);
        return new RoleFinder(document.title(), document.body());
    }

    /** A concept that stands at the first place of each surface. */
    private static Term term(String text, String... surfaces) {
        List<Span> spans = List.of(surfaces).stream()
                .map(surface ->
                        Span.of(Field.ABSTRACT, text, text.indexOf(surface), text.indexOf(surface) + surface.length()))
                .toList();
        return new Term("key", surfaces[0], 1, false, spans);
    }
}
