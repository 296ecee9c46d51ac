package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Field;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Sentence;

class AcronymFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We study gradient descent (GD) on wide networks.             | GD     | gradient descent
            Modern large language models (LLMs) are costly.              | LLMs   | large language models
            A mixture of softmaxes (MoS) helps.                          | MoS    | mixture of softmaxes
            We use low-rank adaptation (LoRA) here.                      | LoRA   | low-rank adaptation
            With reinforcement learning from human feedback (RLHF).      | RLHF   | reinforcement learning from human feedback
            The sub-gradient method (SubGM) converges.                   | SubGM  | sub-gradient method
            We compress LoRA (Low-Rank Adaptation) further.              | LoRA   | Low-Rank Adaptation
            The mean squared error [MSE] falls.                          | MSE    | mean squared error
            A support vector machine (SVM; see below) wins.              | SVM    | support vector machine
            A support vector machine (SVM, also a kernel method) wins.   | SVM    | support vector machine
            A support vector machine (hereafter SVM) wins.               | SVM    | support vector machine
            A support vector machine (or SVM for short) wins.            | SVM    | support vector machine
            A support vector machine (abbreviated as "SVM") wins.        | SVM    | support vector machine
            A support vector machine~(SVM) wins.                         | SVM    | support vector machine
            Many tasks (e.g. optical character recognition (OCR)) exist. | OCR    | optical character recognition
            Our dynamic memory router, dubbed DMR, is fast.              | DMR    | dynamic memory router
            We show that DMR, short for dynamic memory router, is fast.  | DMR    | dynamic memory router
            We present DMR, a dynamic memory router, and test it.        | DMR    | dynamic memory router
            Each scene uses 3D Gaussian splatting (3DGS) today.          | 3DGS   | 3D Gaussian splatting
            Turning text-to-image (T2I) models around.                   | T2I    | text-to-image
            Methods of explainable AI (XAI) differ.                      | XAI    | explainable AI
            \\textbf{Direct Preference Tuning} (DPT) is new.             | DPT    | Direct Preference Tuning
            Levels of interleukin-6 (IL-6), interleukin-10 (IL-10) rise. | IL-10  | interleukin-10
            """)
    void readsADefinition(String text, String shortForm, String longForm) {
        assertThat(AcronymFinder.find(Papers.paper(text)))
                .extracting(Acronym::shortForm, Acronym::longForm)
                .contains(org.assertj.core.api.Assertions.tuple(shortForm, longForm));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We run this (see Table 2) many times.",
                "The network (left) is deep.",
                "A model with few weights (10 MB) is small.",
                "It has three steps: (i) in, (ii) out and (iii) over.",
                "A dedicated tower (UK) was built.",
                "Our code is on GitHub (https://github.com/ada/engine).",
                "The group of experts (Smith) agreed.",
                "We call it Loom, a fast method for weaving.",
                "See the appendix (Appendix A) for proofs."
            })
    void readsNoDefinitionWhereThereIsNone(String text) {
        assertThat(AcronymFinder.find(Papers.paper(text))).isEmpty();
    }

    @Test
    void readsTheNameOfATitleOnlyWhereItsLettersMatch() {
        assertThat(AcronymFinder.find(Papers.paper("DMR: Dynamic Memory Routing for Agents", "")))
                .containsExactly(new Acronym("DMR", "Dynamic Memory Routing", Field.TITLE, 5, 27));
        assertThat(AcronymFinder.find(Papers.paper("DMR: Better Agents by Forgetting", "")))
                .isEmpty();
    }

    @Test
    void keepsTheCloserOfTwoContradictingDefinitions() {
        List<Acronym> found = AcronymFinder.find(Papers.paper(
                "", "We use sparse and useful memory modules (SMM). The sparse memory module (SMM) is small."));
        assertThat(found).extracting(Acronym::longForm).containsExactly("sparse memory module");
    }

    @Test
    void findsSeveralDefinitionsInOneSentenceInTheirOrder() {
        String text = "Both gradient descent (GD) and stochastic gradient descent (SGD) fit a neural network (NN).";
        List<Acronym> found = AcronymFinder.find(Papers.paper(text));
        assertThat(found).extracting(Acronym::shortForm).containsExactly("GD", "SGD", "NN");
        assertThat(found)
                .allSatisfy(a -> assertThat(text.substring(a.start(), a.end())).isEqualTo(a.longForm()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "A ", "(A)", "(AA", "AAAA AAAA (AAAA) ", "a-a-(AA) ", "AB, a ", "[(", "BB: B"})
    void staysFastOnAMillionCharacters(String unit) {
        String hostile = unit.repeat(1_000_000 / unit.length());
        AnalyzedText text = new AnalyzedText(hostile, List.of(new Sentence(0, hostile.length(), List.of())));
        Document document = new Document(new AnalyzedText("", List.of()), text);
        assertTimeout(Duration.ofSeconds(10), () -> AcronymFinder.find(document));
    }
}
