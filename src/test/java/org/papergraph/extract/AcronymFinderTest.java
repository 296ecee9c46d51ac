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
            The gated soft sorter (GS) sorts.                            | GS     | gated soft sorter
            Levels of interleukin-6 (IL-6), interleukin-10 (IL-10) rise. | IL-10  | interleukin-10
            """)
    void readsADefinition(String text, String shortForm, String longForm) {
        assertThat(AcronymFinder.find(Papers.paper(text)))
                .extracting(Acronym::shortForm, Acronym::longForm)
                .contains(org.assertj.core.api.Assertions.tuple(shortForm, longForm));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Our sparse spectral search (S3) is fast.                     | S3              | sparse spectral search
            The prompt repair router (PR2) is small.                     | PR2             | prompt repair router
            We add a bridge roof rail (B2R) to it.                       | B2R             | bridge roof rail
            An exact-estimate decoder (E^2D) runs.                       | E^2D            | exact-estimate decoder
            The Coastal Weather Reading Challenge (CWRC 2025) is over.   | CWRC 2025       | Coastal Weather Reading Challenge
            They filled in the 12-item Garden Mood Scale (GMS-12).       | GMS-12          | 12-item Garden Mood Scale
            Leaves made beta-globulin (GLB-beta) at night.               | GLB-beta        | beta-globulin
            A model of third language (L3) speakers.                     | L3              | third language
            We log the drain current (Id) of each cell.                  | Id              | drain current
            A low dissociation constant (Kd) helps.                      | Kd              | dissociation constant
            Each tidal basin pump (BTP) has a valve.                     | BTP             | tidal basin pump
            We train a Layered Query Graph Transformer (LQG-Transformer). | LQG-Transformer | Layered Query Graph Transformer
            """)
    void readsAShortFormThatIsSpelledInAnotherWay(String text, String shortForm, String longForm) {
        readsADefinition(text, shortForm, longForm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The air held carbon dioxide (CO2) and dust.     | CO2   | carbon dioxide
            Levels of oestradiol (E2) fell in spring.       | E2    | oestradiol
            Six thymectomized (TX) voles were kept.         | TX    | thymectomized
            It binds (+)-[3H]-veradolol (Ver) in a dish.    | Ver   | (+)-[3H]-veradolol
            We gave 11 beta-tanolol (BT) twice.             | BT    | 11 beta-tanolol
            Mice were fed D-Ribosamine (D-Rib) daily.       | D-Rib | D-Ribosamine
            """)
    void readsChemicalAndMedicalNames(String text, String shortForm, String longForm) {
        readsADefinition(text, shortForm, longForm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We fit a cgm (coarse grid model) to it.    | cgm  | coarse grid model
            Then Knit (Kernel Networks in Time) runs.  | Knit | Kernel Networks in Time
            """)
    void readsAWordBeforeABracketWhereEveryInitialMatches(String text, String shortForm, String longForm) {
        readsADefinition(text, shortForm, longForm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We fit a cgm (coarse new grid of a model) to it.",
                "The voyage of the Tern (trawlers, nets and rowers) ended.",
                "A tall part termed quiet network (TPQN) hums.",
                "We build QuRa, a quartz fibre.",
                "A model with roots (q=r) and (q-1) of them.",
                "The rural post office of a large coastal northern town (RPO) shut.",
                "A name of the second vessel (L2) is lost.",
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
        assertTimeout(Duration.ofSeconds(60), () -> AcronymFinder.find(document));
    }
}
