package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Field;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Role;
import org.papergraph.paper.Source;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.resolve.SourceRecord;
import org.papergraph.source.RecordSink;
import org.papergraph.source.Sources;

class PackedRecordTest {

    @Test
    void givesBackAllThatWasFound() {
        String title = "Größe matters: 𝒪(n)";
        String text = "x".repeat(20_000) + " naïve Bayes at https://github.com/o/n";
        Span inTitle = Span.of(Field.TITLE, title, 0, 5);
        Span late = Span.of(Field.ABSTRACT, text, 20_001, 20_012);
        Extraction found = new Extraction(
                List.of(
                        new Term("grosse", "Größe", 0.1234, false, List.of(inTitle), Optional.of(Role.METRIC)),
                        new Term("naivebayes", "naïve Bayes", 1, true, List.of(inTitle, late))),
                List.of(new Term("key".repeat(900), "name", Double.MIN_VALUE, false, List.of(late))),
                List.of(new RepositoryMention("https://github.com/o/n", "github.com", "o", "n", List.of(late))),
                List.of(new Acronym("NB", "naïve Bayes", Field.ABSTRACT, 20_001, 20_012)),
                List.of(0, 127, 128, 16_384, Integer.MAX_VALUE));
        SourceRecord record = SourceRecord.of(PaperRecord.of("p", title, text));

        PackedRecord packed = PackedRecord.of(new ExtractedRecord(record, found));

        assertThat(packed.record()).isEqualTo(record);
        assertThat(packed.extraction()).contains(found);
        assertThat(PackedRecord.read(packed.bytes()).extraction()).contains(found);
    }

    @Test
    void givesBackWhatTextsMention() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            ExtractedRecord extracted =
                    MarkedText.record("p" + i, MarkedText.randomText(random), MarkedText.randomText(random));
            assertThat(PackedRecord.of(extracted).extraction()).contains(extracted.extraction());
        }
    }

    @Test
    void givesBackTheRecordAlsoWhereNobodyLookedIntoItsText() {
        SourceRecord record = SourceRecord.of(PaperRecord.of("half \uD83C a character", "Moss \uDF31\uD83C", "🌱"));

        PackedRecord packed = PackedRecord.read(PackedRecord.of(record).bytes());

        assertThat(packed.record()).isEqualTo(record);
        assertThat(packed.extraction()).isEmpty();
    }

    @Test
    void givesBackWhatFiveSourcesSay() {
        for (int seed = 0; seed < 300; seed++) {
            SourceRecord record = SourceRecord.of(SampleRecords.of(seed % 6, seed / 6 % 5, seed));
            assertThat(PackedRecord.of(record).record()).isEqualTo(record);
        }
    }

    /** The corpus holds a file of every format, and broken ones. */
    @Test
    void givesBackWhatEveryReaderReads() {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        Sources.read(
                List.of("src/test/resources/org/papergraph/source/fuzz"),
                InputStream.nullInputStream(),
                new RecordSink() {
                    @Override
                    public void accept(PaperRecord paper) {
                        SourceRecord record = SourceRecord.of(paper);
                        sources.add(paper.source());
                        assertThat(PackedRecord.of(record).record()).isEqualTo(record);
                    }

                    @Override
                    public void quarantine(Quarantined bad) {
                        assertThat(bad.reason()).isNotBlank();
                    }
                });
        assertThat(sources).containsExactlyInAnyOrder(Source.values());
    }
}
