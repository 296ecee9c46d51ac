package org.papergraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "fine-tuning, finetuning",
        "fine-tuning, Fine Tuning",
        "CIFAR-10, CIFAR10",
        "over-training, overtraining",
        "k\u2013means, k-means",
        "models, model",
        "Neural Networks, neural network",
        "networks models, network model",
        "LLMs, LLM",
        "LMs, LM",
        "GANs, gan",
        "GPUs, GPU",
        "analyses, analysis",
        "hypotheses, hypothesis",
        "theories, theory",
        "movies, movie",
        "matrices, matrix",
        "vertices, vertex",
        "indices, index",
        "simplices, simplex",
        "criteria, criterion",
        "corpora, corpus",
        "automata, automaton",
        "stimuli, stimulus",
        "formulae, formula",
        "biases, bias",
        "losses, loss",
        "viruses, virus",
        "processes, process",
        "classes, class",
        "boxes, box",
        "batches, batch",
        "caches, cache",
        "databases, database",
        "devices, device",
        "curves, curve",
        "halves, half",
        "heuristics, heuristic",
        "topics, topic",
        "behaviour, behavior",
        "colour images, color image",
        "neighbourhoods, neighborhood",
        "optimisation, optimization",
        "optimised, optimized",
        "analyse, analyze",
        "modelling, modeling",
        "labelled data, labeled data",
        "signalling, signaling",
        "data centre, data center",
        "data centres, data centers",
        "centred, centered",
        "fibre, fiber",
        "dialogue systems, dialog system",
        "catalogues, catalog",
        "defence, defense",
        "programme, program",
        "over-parameterization, overparameterisation",
        "over-parametrization, overparameterization",
        "parametrized, parameterised",
        "na\u00efve Bayes, Naive Bayes",
        "Schr\u00f6dinger bridges, Schrodinger bridge",
        "e\ufb03cient, efficient",
        "A\u00b2LC, A2LC",
        "\uff27\uff30\uff35, GPU",
        "Lloyd's algorithm, Lloyd algorithm",
        "Bayes' theorem, Bayes theorem",
        "GPT 3.5, GPT-3.5",
        "TCP/IP, TCP IP",
        "Q&A, QA",
    })
    void isOneForAllSpellings(String one, String other) {
        assertThat(Spelling.key(one)).isEqualTo(Spelling.key(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bias, bia",
        "loss, los",
        "C, C++",
        "C#, C",
        "C++, C#",
        "A*, A",
        "GPT-3.5, GPT-35",
        "CIFAR-10, CIFAR-100",
        "ImageNet-1k, ImageNet",
        "LLM, LM",
        "tree, three",
        "source, sore",
        "code, cod",
        "node, nod",
        "rate, rat",
        "plane, plan",
        "metric, matrix",
        "unsupervised, supervised",
        "precision, decision",
    })
    void keepsApartWhatDiffers(String one, String other) {
        assertThat(Spelling.key(one)).isNotEqualTo(Spelling.key(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bias", "loss", "gauss", "bayes", "physics", "process", "atlas", "lens", "chaos", "news", "gps"})
    void leavesWordsThatOnlyLookLikePlurals(String word) {
        assertThat(Spelling.key(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "Stochastic Gradient Descent, stochasticgradientdescent",
        "GPT-3.5, gpt3.5",
        "C++ code, c++code",
        "degrees of freedom, degreeoffreedom",
        "Llama 3 70B, llama3.70b",
        "'(SGD)', sgd",
    })
    void holdsLettersDigitsAndSignsThatMatter(String phrase, String key) {
        assertThat(Spelling.key(phrase)).isEqualTo(key);
    }

    @Test
    void isEmptyWithoutLetterOrDigit() {
        assertThat(Spelling.key(" -- \u2026 + ")).isEmpty();
        assertThat(Spelling.key("")).isEmpty();
    }

    @Property(tries = 2000)
    void copesWithAnyPhrase(@ForAll String phrase) {
        String key = Spelling.key(phrase);
        assertThat(key).doesNotContain(" ", "-").isEqualTo(key.toLowerCase(Locale.ROOT));
        assertThat(Spelling.key(" " + phrase + " ")).isEqualTo(key);
    }
}
