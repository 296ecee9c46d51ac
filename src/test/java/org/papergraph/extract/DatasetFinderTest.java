package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;
import org.papergraph.text.Spelling;
import org.papergraph.text.Token;

class DatasetFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Experiments on CIFAR-10 and ImageNet-1k confirm this.                      | CIFAR-10; ImageNet-1k
            We fine-tune it on GSM8K, MT-Bench and HumanEval.                          | GSM8K; MT-Bench; HumanEval
            We parse the Penn Treebank with it.                                        | Penn Treebank
            We evaluate on the Weaver-12 dataset.                                      | Weaver-12
            Results on the LOOM, WOOF and WARP benchmarks are good.                    | LOOM; WOOF; WARP
            We use three datasets: TuftNet-A, MNIST and SVHN.                          | TuftNet-A; MNIST; SVHN
            It wins on benchmarks such as WeaveQA and KnitBench.                       | WeaveQA; KnitBench
            We introduce KnitBench, a benchmark of 300 patterns.                       | KnitBench
            We train on SemEval-2010 Task 8 and CoNLL-2003.                            | SemEval-2010 Task 8; CoNLL-2003
            Models trained on ImageNet differ from those trained on Tiny ImageNet.     | ImageNet; Tiny ImageNet
            We report perplexity on PTB/WikiText-103 after training.                   | PTB; WikiText-103
            It gains 2 points on MATH and GSM8K over the baseline.                     | MATH; GSM8K
            We compare with Reuters-21578 and 20 Newsgroups in this test.              | Reuters-21578; 20 Newsgroups
            We took part in the 2019 Loom Challenge dataset track.                     | 2019 Loom Challenge
            We test on the Loom 4 test collection.                                     | Loom 4
            We annotate the New Haven Cloth corpus by hand.                            | New Haven Cloth
            We test on the W - KNIT dataset with spaces.                               | W - KNIT
            We train it on the Threads in the Wild dataset.                            | Threads in the Wild
            We use the MORPH Album III dataset of faces.                               | MORPH Album III
            We test it on the Cloth Weaving Patterns (CWP) dataset.                    | CWP
            We crawled users for the Twitter dataset of this paper.                    | Twitter dataset
            On the KnitCorp dataset, our model works best.                             | KnitCorp
            We test on the 2019 MNIST dataset track.                                   | MNIST
            We train on MNIST [3] and on CIFAR-10 [12, 13] from 2020 on.               | MNIST; CIFAR-10
            We use the LoomQA question answering dataset.                              | LoomQA
            We use the Kitchen sound dataset.                                          | Kitchen sound
            We use the Loom-grown sound dataset.                                       | Loom-grown sound
            """)
    void findsNamedDatasets(String text, String names) {
        assertThat(names(text)).containsExactlyInAnyOrder(names.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We build on Stable Diffusion and fine-tune BERT with Adam.",
                "Our results on both English and Chinese corpora improve.",
                "We measure BLEU and F1 on three large datasets.",
                "LoomNet, a new network for weaving, outperforms ResNet-50.",
                "The math is simple, and so is the limit.",
                "This was presented at NeurIPS by researchers from Google.",
                "We propose a Sparse Memory Network (SMN) and train SMN on images.",
                "The method needs 40GB of memory on an A100 GPU.",
                "We present LoomSim, the first framework of its kind.",
                "We use three Twitter datasets and one Transformer.",
                "The annotators of the Phase 2 dataset met in March 2015.",
                "We compare with Automatic Cloth Recognition (ACR) datasets."
            })
    void takesNoModelMeasureLanguageOrVenueForADataset(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void sharesOneKeyBetweenSpellingsAndKeepsSizesApart() {
        List<Term> found = find("We train on the CIFAR-10 dataset. On CIFAR10 it wins, on CIFAR-100 it does not.");
        assertThat(found)
                .extracting(Term::key)
                .containsExactlyInAnyOrder(Spelling.key("CIFAR-10"), Spelling.key("CIFAR-100"));
        Term small = found.stream()
                .filter(t -> t.key().equals(Spelling.key("CIFAR10")))
                .findFirst()
                .orElseThrow();
        assertThat(small.spans()).extracting(Span::surface).containsExactly("CIFAR-10 dataset", "CIFAR10");
    }

    @Test
    void joinsALongFormWithItsShortFormInOneTerm() {
        List<Term> found = find(
                "We introduce the Woven Image Dataset (WID), a dataset of cloth. Models trained on WID do better.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).name()).isEqualTo("WID");
        assertThat(found.get(0).spans()).extracting(Span::surface).containsExactly("Woven Image Dataset (WID)", "WID");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We parse the Loomtext corpus and the Clothtext corpus.     | Loomtext corpus; Clothtext corpus
            We use the LoomQA and KnitQA datasets.                     | LoomQA; KnitQA
            In LoomQA datasets, KnitQA and MNIST differ.               | LoomQA datasets; KnitQA; MNIST
            We use the LoomQA visual question answering dataset.       | LoomQA visual question answering dataset
            We test on the Weave3.0 dataset again.                     | Weave3.0 dataset
            We test on the LoomQA (L) dataset again.                   | LoomQA (L) dataset
            """)
    void aMentionHoldsTheNounThatBelongsToItAlone(String text, String surfaces) {
        assertThat(find(text).stream().flatMap(t -> t.spans().stream()).map(Span::surface))
                .containsExactlyInAnyOrder(surfaces.split("; "));
    }

    @Test
    void findsTheOtherMentionsOfABelievedName() {
        Document paper = Papers.paper(
                "KnitBench: A Benchmark for Weaving",
                "We present KnitBench, a new benchmark. All patterns in KnitBench were drawn by hand.");
        Term only = find(paper).get(0);
        assertThat(only.spans()).extracting(s -> s.field().label()).containsExactly("title", "abstract", "abstract");
    }

    @Test
    void doesNotTakeThePapersOwnMethodForADatasetOfThatName() {
        Document paper = Papers.paper(
                "PACS: A Faster Optimizer for Weaving", "We propose PACS, a novel framework. PACS is fast on MNIST.");
        assertThat(find(paper)).extracting(Term::name).containsExactly("MNIST");
    }

    @Test
    void takesNoNameOutOfAnAddress() {
        assertThat(names("Code is at https://github.com/ada/CIFAR-10-benchmark for all."))
                .isEmpty();
    }

    @Test
    void scoresAreProbabilitiesAndTheListIsBestFirst() {
        List<Term> found = find("We train on the ImageNet dataset. We also looked at Weaver-12, a dataset of cloth.");
        assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(found).allSatisfy(t -> assertThat(t.score()).isGreaterThan(0).isLessThanOrEqualTo(1));
    }

    @Test
    void everySurfaceStandsWhereItsSpanSays() {
        String text = "On MS COCO, PASCAL VOC 2012 and the LSUN dataset (bedrooms), it wins; 😀 on SVHN too.";
        assertThat(find(text)).isNotEmpty().allSatisfy(t -> assertThat(t.spans())
                .allSatisfy(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.surface())));
    }

    @Test
    void givesTheSameAnswerTwice() {
        String text = "We use ImageNet, COCO, SQuAD v1.1 and the WeaveQA benchmark, and test on MNIST.";
        assertThat(find(text)).isEqualTo(find(text)).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "(", "dataset", "CIFAR-10", "The", ",", "A-1", "Penn"})
    void staysFastOnAHundredThousandWords(String word) {
        String text = (word + " ").repeat(100_000);
        List<Token> tokens = IntStream.range(0, 100_000)
                .mapToObj(i -> new Token(i * (word.length() + 1), i * (word.length() + 1) + word.length(), word, "NNP"))
                .collect(Collectors.toList());
        Document document = new Document(
                new AnalyzedText("", List.of()),
                new AnalyzedText(text, List.of(new Sentence(0, text.length(), tokens))));
        assertTimeout(Duration.ofSeconds(60), () -> DatasetFinder.find(document, List.of(), List.of()));
    }

    private static List<String> names(String text) {
        return find(text).stream().map(Term::name).toList();
    }

    private static List<Term> find(String text) {
        return find(Papers.paper(text));
    }

    private static List<Term> find(Document paper) {
        List<Acronym> acronyms = AcronymFinder.find(paper);
        List<RepositoryMention> repositories = RepositoryFinder.find(paper);
        return DatasetFinder.find(paper, acronyms, repositories);
    }
}
