package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.ExtractedRecord;
import org.papergraph.graph.LoadProgress;
import org.papergraph.graph.RecordWriter;
import org.papergraph.graph.WriteResult;
import org.papergraph.paper.PaperRecord;
import org.papergraph.resolve.Corrections;
import org.papergraph.resolve.SourceRecord;
import org.papergraph.source.RecordSink;

class GraphBuildTest {

    private static final int CHUNK = 64;
    private static final PaperRecord STORED = PaperRecord.of("moss", "Moss", "It grows.");

    @Test
    void theLastOfEqualKeysCountsThoughTheFirstIsWrittenWhileItIsLookedUp() {
        SlowWriter writer = new SlowWriter();
        BuildReport report = GraphBuild.run(
                writer, GraphBuildTest::read, new BuildOptions(1, CHUNK, Optional.empty(), Optional.empty()), writer);

        assertThat(writer.texts).containsEntry("id:moss", "It grows.");
        assertThat(report.unchanged()).isZero();
    }

    @Test
    void tellsWhatALargeFirstBuildDoes() {
        List<String> told = new ArrayList<>();
        BuildProgress progress = new BuildProgress() {
            @Override
            public void passesTheHeap() {
                told.add("past the heap");
            }

            @Override
            public void writesAtOnce(long records) {
                told.add(records + " at once");
            }

            @Override
            public void writtenAtOnce(int percent) {
                told.add(percent + "%");
            }
        };

        GraphBuild.run(
                new FullWriter(),
                GraphBuildTest::read,
                new BuildOptions(1, CHUNK / 2, Optional.empty(), Optional.empty()),
                progress);

        assertThat(told).containsExactly("past the heap", "3 at once", "100%");
    }

    /** Says that it is past the heap with its second batch, and that it writes three records at the end. */
    private static final class FullWriter implements RecordWriter {

        private LoadProgress progress = new LoadProgress() {};
        private int batches;

        @Override
        public void watch(LoadProgress watching) {
            progress = watching;
        }

        @Override
        public WriteResult begin(Optional<Corrections> corrections, BooleanSupplier stop) {
            return WriteResult.NONE;
        }

        @Override
        public Map<String, String> hashes(Collection<String> recordKeys) {
            return Map.of();
        }

        @Override
        public WriteResult add(List<ExtractedRecord> records) {
            batches++;
            if (batches == 2) {
                progress.passesTheHeap();
            }
            return WriteResult.NONE;
        }

        @Override
        public WriteResult finish() {
            progress.writesAtOnce(3);
            progress.writtenAtOnce(100);
            return WriteResult.NONE;
        }
    }

    /** A chunk with a new version of what is stored, then one with the stored version again. */
    private static void read(RecordSink sink) {
        sink.accept(PaperRecord.of("moss", "Moss", "It grows slowly."));
        for (int i = 1; i < 2 * CHUNK - 1; i++) {
            sink.accept(PaperRecord.of("p" + i, "Fern " + i, ""));
        }
        sink.accept(STORED);
    }

    /** Has one record, and answers the second time that it is asked only when the first batch is written. */
    private static final class SlowWriter implements RecordWriter, BuildProgress {

        private final Map<String, String> hashes = new ConcurrentHashMap<>();
        private final Map<String, String> texts = new ConcurrentHashMap<>();
        private final CountDownLatch firstBatch = new CountDownLatch(1);
        private int asked;

        SlowWriter() {
            put(SourceRecord.of(STORED));
        }

        private void put(SourceRecord record) {
            hashes.put(record.key(), record.hash());
            texts.put(record.key(), record.paper().abstractText());
        }

        @Override
        public WriteResult begin(Optional<Corrections> corrections, BooleanSupplier stop) {
            return WriteResult.NONE;
        }

        @Override
        public Map<String, String> hashes(Collection<String> recordKeys) {
            Map<String, String> found = new HashMap<>(hashes);
            found.keySet().retainAll(recordKeys);
            asked++;
            if (asked == 2) {
                await();
            }
            return found;
        }

        private void await() {
            try {
                assertThat(firstBatch.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public WriteResult add(List<ExtractedRecord> records) {
            records.forEach(extracted -> put(extracted.record()));
            return WriteResult.NONE;
        }

        @Override
        public void done(long records) {
            if (records == CHUNK) {
                firstBatch.countDown();
            }
        }

        @Override
        public WriteResult finish() {
            return WriteResult.NONE;
        }
    }
}
