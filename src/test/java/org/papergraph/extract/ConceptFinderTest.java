package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.Analyzer;
import org.papergraph.text.Spelling;

class ConceptFinderTest {

    private final Analyzer analyzer = new Analyzer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We train overparameterized networks by gradient descent.|gradient descent",
                "We train overparameterized networks by gradient descent.|overparameterized networks",
                "This is a novel graph neural network for chemistry.|graph neural network",
                "Variance-reduced stochastic gradient descent converges quickly.|stochastic gradient descent",
                "A chi-square law with many degrees of freedom is fitted.|degrees of freedom",
                "They study the Internet of Things in hospitals.|Internet of Things",
                "we use support vector machines , a kernel method , for speech recognition .|speech recognition",
                "The planner calls a partially observable Markov decision process.|partially observable Markov decision process",
                "We compare it with Dijkstra's algorithm on road networks.|Dijkstra's algorithm",
            })
    void findsTerms(String text, String term) {
        assertThat(find("", text)).extracting(Term::key).contains(Spelling.key(term));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In recent years, extensive experiments show that the proposed method outperforms existing methods.",
                "This paper presents a novel approach; experimental results on a wide range of tasks are state of the art.",
                "Let M^* in R^{n times n} and ell_1, r ll n, with 42 and 3.5 % of x_i.",
                "See https://example.org/code/of/ours and [12, 13] for more.",
                "It has been growing interest in various ways.",
                "They have 6.9B and 175B of nvarepsilon, 300times more.",
            })
    void leavesOutWhatIsNoConcept(String text) {
        assertThat(find("", text)).isEmpty();
    }

    @Test
    void endsAPhraseBeforeAParticipleThatIsItsVerb() {
        assertThat(
                        find(
                                "",
                                "Neural networks trained using noisy labels overfit. Bounds depend on quantities called margins."))
                .extracting(Term::name)
                .contains("Neural networks", "noisy labels")
                .noneMatch(name -> name.contains("using") || name.contains("trained") || name.contains("called"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rows are removed by `VACUUM` commands of relational databases.|VACUUM",
                "It works with insufficient training data of hospitals.|insufficient training data",
                "The layers of these networks undergo image denoising.|networks",
                "This chapter gives a history of image compression.|chapter",
                "We compete in natural language processing with old devices.|language processing",
                "We compare shallow decision trees and deep ones.|deep ones",
                "Such a filter achieves image compression.|achieves image compression",
                "This paper studies kernel density estimation in large dimensions.|paper studies kernel density estimation",
                "Our proof proceeds by stochastic gradient descent on neural networks.|proof proceeds",
                "We prune neural networks on a single NVIDIA A100 GPU.|single NVIDIA",
                "We compare it to One Shot IMP on neural networks.|Shot IMP",
                "The bound C_{Phicirc Psi} of neural networks holds.|Phicirc",
                "The wings rightarrow and scriptsizewing are drawn in fluid dynamics.|rightarrow",
            })
    void leavesOut(String text, String phrase) {
        assertThat(find("", text)).isNotEmpty().extracting(Term::key).doesNotContain(Spelling.key(phrase));
    }

    @Test
    void keepsWhatAnEmptyWordStandsBefore() {
        assertThat(find("", "It works with insufficient training data of hospitals."))
                .extracting(Term::name)
                .contains("training data");
    }

    @Test
    void leavesOutASingleWordUsedInPassing() {
        String text = "In the aftermath of storms, a flood map is drawn by satellite imagery.";
        assertThat(find("", text)).extracting(Term::name).doesNotContain("aftermath");
        assertThat(find("The aftermath of storms", text)).extracting(Term::key).contains("aftermath");
    }

    @Test
    void readsTitlesInTitleCase() {
        assertThat(find("Learning Sparse Codes for Image Compression with Deep Neural Networks", ""))
                .extracting(Term::name)
                .contains("Image Compression", "Deep Neural Networks")
                .noneMatch(name -> name.startsWith("Learning Sparse"));
    }

    @Test
    void foldsSpellingsAndNamesTheMostFrequentSurface() {
        List<Term> concepts = find(
                "Neural network pruning",
                "A neural network is pruned. Most neural networks are small. The neural network wins.");
        Term network = concept(concepts, "neural network").orElseThrow();
        assertThat(network.name()).isEqualTo("neural network");
        assertThat(network.spans())
                .hasSizeGreaterThan(3)
                .extracting(Span::field)
                .contains(Field.TITLE, Field.ABSTRACT);
    }

    @Test
    void foldsAShortFormIntoTheLongFormThatThePaperDefines() {
        String text = "We analyse gradient descent (GD). GD is slow, but GD is simple. LSTM is not explained.";
        List<Acronym> acronyms = List.of(new Acronym("GD", "gradient descent", Field.ABSTRACT, 11, 27));
        List<Term> concepts = find("", text, acronyms, List.of());
        Term descent = concept(concepts, "gradient descent").orElseThrow();
        assertThat(descent.name()).isEqualTo("gradient descent");
        assertThat(descent.shortForm()).isFalse();
        assertThat(descent.spans()).extracting(Span::surface).containsExactly("gradient descent", "GD", "GD", "GD");
        assertThat(concept(concepts, "GD")).isEmpty();
        assertThat(concept(concepts, "LSTM").orElseThrow().shortForm()).isTrue();
    }

    @Test
    void takesADefinedLongFormForAConceptWhateverItsWords() {
        String text = "The quality of the best approach (QBA) is high. QBA is all we need.";
        List<Acronym> acronyms = List.of(new Acronym("QBA", "quality of the best approach", Field.ABSTRACT, 4, 32));
        Term defined = concept(find("", text, acronyms, List.of()), "quality of the best approach")
                .orElseThrow();
        assertThat(defined.name()).isEqualTo("quality of the best approach");
        assertThat(defined.spans()).extracting(Span::surface).contains("QBA", "quality of the best approach");
    }

    @Test
    void takesANameWithARaisedDigitForOneWordAndNoPower() {
        String text = "We present L\u00b2OM, which weaves by night. It reaches an R\u00b2 of 0.9.";
        assertThat(find("L\u00b2OM: Weaving by Night", text))
                .extracting(Term::name)
                .contains("L\u00b2OM")
                .doesNotContain("R\u00b2");
    }

    @Test
    void keepsThePapersOwnNameHoweverManyOthersItMentions() {
        String text = "Fin-R1 is a language model. "
                + "We study kernel methods, Bayesian optimization, tensor networks, data assimilation, matrix completion, "
                + "speech synthesis, quantum annealing, graph drawing, model checking, program repair, face recognition, "
                + "image segmentation, protein folding, traffic forecasting, drug discovery and Fin-R1 itself.";
        Term own =
                concept(find("Fin-R1: Reasoning about Money", text), "Fin-R1").orElseThrow();
        assertThat(own.spans()).extracting(Span::field).containsExactly(Field.TITLE, Field.ABSTRACT, Field.ABSTRACT);
        assertThat(find("Position: Reasoning about Money", text))
                .extracting(Term::name)
                .doesNotContain("Position", "Fin-R1");
    }

    @Test
    void leavesDatasetsToOthers() {
        String text = "Convolutional networks are trained on the Tiny Shapes corpus.";
        Span span = Span.of(Field.ABSTRACT, text, 42, 60);
        Term dataset = new Term("tinyshapescorpus", "Tiny Shapes corpus", 1, false, List.of(span));
        assertThat(find("", text, List.of(), List.of(dataset)))
                .flatExtracting(Term::spans)
                .noneMatch(other -> other.overlaps(span));
    }

    @Test
    void ranksWithinBoundsBestFirst() {
        String text =
                ("We study kernel methods, Bayesian optimization, tensor networks, data assimilation, matrix completion, "
                                + "speech synthesis, quantum annealing, graph drawing, model checking and program repair. ")
                        .repeat(5);
        List<Term> concepts = find("Kernel methods", text);
        assertThat(concepts)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Term::score).reversed().thenComparing(Term::key));
        assertThat(concepts).hasSizeBetween(8, 40).allMatch(term -> term.score() > 0 && term.score() <= 1);
        assertThat(concepts).extracting(Term::key).contains("kernelmethod", "quantumannealing");
    }

    @Test
    void everySpanHoldsItsSurface() {
        String text = "Na\u00efve Bayes \ud83d\ude80 and \ud835\udcaa(n) sorting networks; large-scale graph mining.";
        for (Term term : find("", text)) {
            for (Span span : term.spans()) {
                assertThat(text.substring(span.start(), span.end())).isEqualTo(span.surface());
            }
        }
    }

    @Test
    void doesNotDependOnThePapersBefore() {
        String text = "We study matrix completion by alternating minimization under incoherence assumptions.";
        List<Term> alone = find("", text);
        find("Other", "Something else is studied here, with graph neural networks and transformers.");
        assertThat(find("", text)).isEqualTo(alone);
    }

    private List<Term> find(String title, String body) {
        return find(title, body, List.of(), List.of());
    }

    private List<Term> find(String title, String body, List<Acronym> acronyms, List<Term> datasets) {
        Document document = new Document(analyzer.analyze(title), analyzer.analyze(body));
        return ConceptFinder.find(document, Headline.of(document.title(), analyzer), acronyms, List.of(), datasets);
    }

    private static Optional<Term> concept(List<Term> concepts, String name) {
        return concepts.stream()
                .filter(term -> term.key().equals(Spelling.key(name)))
                .findFirst();
    }
}
