package org.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.Spelling;

class CorrectionsTest {

    @TempDir
    Path folder;

    @Test
    void makesOneNodeOfSameNamesInAnySpellingAlsoOverSeveralLines() {
        Corrections corrections = Corrections.of(List.of(
                "same: vision transformer | visual transformer", "same: image transformer | Visual Transformers"));
        List<Term> concepts = corrections
                .apply(paper(term("vision transformers"), term("image transformer"), term("tokens")))
                .concepts();
        assertThat(concepts).hasSize(2);
        assertThat(concepts.get(0).spans())
                .extracting(Span::surface)
                .containsExactlyInAnyOrder("vision transformers", "image transformer");
        assertThat(corrections.apply(paper(term("visual transformer"))).concepts())
                .extracting(Term::key)
                .containsExactly(concepts.get(0).key());
    }

    @Test
    void keepsApartWhatSpellingFolds() {
        Corrections corrections = Corrections.of(List.of("different: overtraining | over-training"));
        Term folded = new Term(
                "overtraining",
                "overtraining",
                0.5,
                false,
                List.of(span(0, "overtraining"), span(20, "Over-training")));
        List<Term> parts = corrections.apply(paper(folded)).concepts();
        assertThat(parts).hasSize(2);
        assertThat(parts).extracting(Term::key).doesNotHaveDuplicates();
        assertThat(parts).allSatisfy(part -> assertThat(part.spans()).hasSize(1));
        assertThat(corrections
                        .apply(paper(term("over-training"), term("transfer")))
                        .concepts())
                .extracting(Term::key)
                .contains(Spelling.key("transfer"));
    }

    @Test
    void keepsApartAShortFormAndWhatThePaperDefinesItAs() {
        Term folded = new Term(
                Spelling.key("language model"),
                "language model",
                1,
                false,
                List.of(span(0, "language models"), span(20, "LM")));
        Extraction extraction = new Extraction(
                List.of(folded),
                List.of(),
                List.of(),
                List.of(new Acronym("LM", "language model", Field.ABSTRACT, 20, 22)),
                List.of(0));
        Extraction corrected =
                Corrections.of(List.of("different: LM | language model")).apply(extraction);
        assertThat(corrected.concepts())
                .extracting(Term::key)
                .containsExactlyInAnyOrder("lm", Spelling.key("language model"));
        assertThat(PaperMentions.definitions(corrected)).isEmpty();
        assertThat(PaperMentions.definitions(extraction)).hasSize(1);
    }

    @Test
    void aDefinitionLeadsToTheNodeOfTheSameNames() {
        Extraction extraction = new Extraction(
                List.of(term("visual transformer")),
                List.of(),
                List.of(),
                List.of(new Acronym("ViT", "visual transformer", Field.ABSTRACT, 0, 3)),
                List.of(0));
        Extraction corrected = Corrections.of(List.of("same: vision transformer | visual transformer"))
                .apply(extraction);
        assertThat(PaperMentions.definitions(corrected))
                .containsExactly(new Definition(
                        "vit",
                        new NodeRef(
                                NodeLabel.CONCEPT, corrected.concepts().get(0).key())));
    }

    @Test
    void aPersonsWordGoesBeforeWhatOtherPapersDefine() {
        Term undefined = new Term("gd", "GD", 1, true, List.of(span(0, "GD")));
        Meanings meanings = new Meanings();
        meanings.add("gd", new NodeRef(NodeLabel.CONCEPT, "gaussiandistribution"), 5);
        assertThat(PaperMentions.of(paper(undefined), meanings)).containsOnlyKeys(concept("gaussiandistribution"));
        Corrections corrections = Corrections.of(List.of("same: GD | gradient descent"));
        assertThat(PaperMentions.of(corrections.apply(paper(undefined)), meanings))
                .containsOnlyKeys(concept(corrections
                        .apply(paper(term("gradient descent")))
                        .concepts()
                        .get(0)
                        .key()));
    }

    @Test
    void dropsANameWithAllThatIsTheSame() {
        Corrections corrections =
                Corrections.of(List.of("drop: key challenges", "same: key challenge | main challenge"));
        assertThat(corrections
                        .apply(paper(term("main challenges"), term("Key Challenge"), term("parsing")))
                        .concepts())
                .extracting(Term::name)
                .containsExactly("parsing");
    }

    @Test
    void aNameThatASourceLinksGoesWhereItGoesInAText() {
        Corrections corrections =
                Corrections.of(List.of("same: ImageNet | ILSVRC", "drop: moss", "different: Tree-bank | Treebank"));
        for (String name : List.of("ImageNet", "ilsvrc", "Mosses", "tree-bank", "Treebanks", "CIFAR-10")) {
            assertThat(corrections.key(name))
                    .isEqualTo(corrections.apply(paper(term(name))).concepts().stream()
                            .map(Term::key)
                            .findFirst()
                            .orElse(""));
        }
        assertThat(corrections.key("Mosses")).isEmpty();
        assertThat(corrections.key("ImageNet")).isEqualTo(corrections.key("ILSVRC"));
        assertThat(corrections.key("Tree-bank")).isNotEqualTo(corrections.key("Treebank"));
    }

    @Test
    void theOrderOfLinesDoesNotMatter() {
        List<String> lines = new ArrayList<>(List.of(
                "same: b | c",
                "same: a | b",
                "same: d | e",
                "drop: e",
                "different: x-y | xy",
                "same: c | d",
                "drop: f"));
        Corrections first = Corrections.of(lines);
        Extraction extraction = paper(term("a"), term("c"), term("x-y"), term("f"), term("g"));
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(lines, new Random(i));
            Corrections shuffled = Corrections.of(lines);
            assertThat(shuffled.apply(extraction)).isEqualTo(first.apply(extraction));
            assertThat(shuffled.lines()).isEqualTo(first.lines());
            assertThat(Corrections.of(shuffled.lines()).lines()).isEqualTo(first.lines());
        }
        assertThat(first.apply(extraction).concepts()).extracting(Term::name).containsExactly("x-y", "g");
    }

    @Test
    void readsAFileWithCommentsBlankLinesAndOddSpacing() throws IOException {
        Corrections read = Corrections.read(file("\uFEFF# mine\r\n\r\n  SAME :  b|a \r\ndrop:c\r\n"));
        assertThat(read.lines()).containsExactly("drop: c", "same: a | b");
        assertThat(Corrections.read(file("")).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "drop a; :1: a line reads like",
                "equal: a | b; :1: a line begins with same:, different: or drop:",
                "same: a; :1: 'same:' takes two names or more",
                "different: a | a; :1: 'different:' takes two names or more",
                "drop: !; :1: a name without letter or digit",
                "same: a | b\\nsame: b | c\\ndifferent: a | c; :3: names that are different here are the same",
                "different: a | c\\nsame: b | c\\nsame: b | a; :3: names that are different here are the same"
            })
    void namesTheLineAndTheReason(String text, String reason) throws IOException {
        Path file = file(text.replace("\\n", "\n"));
        assertThatThrownBy(() -> Corrections.read(file))
                .isInstanceOf(MalformedCorrectionException.class)
                .hasMessageStartingWith(file + reason.strip())
                .hasMessageNotContaining("\n");
    }

    @Test
    void readsTheLargestFileInTime() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            text.append("same: name").append(i).append(" | name").append(i + 1).append('\n');
        }
        Path chain = file(text.toString());
        Path contradictory =
                Files.writeString(folder.resolve("contradictory.txt"), text + "different: name0 | name9\n");
        assertTimeout(Duration.ofSeconds(30), () -> {
            assertThat(Corrections.read(chain).lines()).hasSize(30_000);
            assertThatThrownBy(() -> Corrections.read(contradictory)).hasMessageContaining(":30001: ");
        });
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path file = folder.resolve("binary");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> Corrections.read(file)).hasMessage(file + ": not UTF-8");
        Files.writeString(file, "#".repeat(1 << 20) + "\n");
        assertThatThrownBy(() -> Corrections.read(file)).hasMessage(file + ": more than 1 MiB");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("corrections.txt"), text, StandardCharsets.UTF_8);
    }

    private static NodeRef concept(String key) {
        return new NodeRef(NodeLabel.CONCEPT, key);
    }

    private static Extraction paper(Term... concepts) {
        return new Extraction(List.of(concepts), List.of(), List.of(), List.of(), List.of(0));
    }

    private static Term term(String name) {
        return new Term(Spelling.key(name), name, 0.5, false, List.of(span(name.length(), name)));
    }

    private static Span span(int start, String surface) {
        return new Span(Field.ABSTRACT, start, start + surface.length(), surface);
    }
}
