package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.source.Folders;

class FolderWatchTest {

    private static final Folders ALL = Folders.without(Set.of());

    @TempDir
    Path folder;

    private FolderWatch watch = FolderWatch.of(List.of(), ALL);

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(folder.resolve("old.jsonl"), "{}");
        watch = FolderWatch.of(List.of(folder.toString()), ALL);
    }

    @Test
    void aFileThatWasThereIsNotNew() {
        assertThat(watch.fresh()).isEmpty();
        assertThat(watch.fresh()).isEmpty();
    }

    @Test
    void aNewFileCountsOnceItIsNoLongerWritten() throws IOException {
        Path file = Files.createDirectories(folder.resolve("sub")).resolve("new.jsonl");
        Files.writeString(file, "{\"title\": ");
        assertThat(watch.fresh()).isEmpty();
        Files.writeString(file, "{\"title\": \"Moss\"}");
        assertThat(watch.fresh()).isEmpty();
        assertThat(watch.fresh()).containsExactly(file.toString());
        assertThat(watch.fresh()).isEmpty();
    }

    @Test
    void aFileThatChangesCountsAgain() throws IOException {
        Path file = folder.resolve("old.jsonl");
        Files.writeString(file, "{\"title\": \"Moss\"}");
        watch.fresh();
        assertThat(watch.fresh()).containsExactly(file.toString());
        Files.delete(file);
        assertThat(watch.fresh()).isEmpty();
        Files.writeString(file, "{}");
        watch.fresh();
        assertThat(watch.fresh()).containsExactly(file.toString());
    }

    @Test
    void hiddenFilesAndFoldersThatAreGoneSayNothing() throws IOException {
        Files.writeString(folder.resolve(".hidden.jsonl"), "{}");
        watch.fresh();
        assertThat(watch.fresh()).isEmpty();
        assertThat(FolderWatch.of(List.of(folder.resolve("nowhere").toString()), ALL)
                        .fresh())
                .isEmpty();
    }

    @Test
    void theDataOfAGraphAndTheWatchersOwnFilesSayNothing() throws IOException {
        Path own = folder.resolve("kept.jsonl");
        watch = FolderWatch.of(List.of(folder.toString()), Folders.without(Set.of(own)));
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("papergraph.lock"), "");
        Files.writeString(data.resolve("store.json"), "{}");
        Files.writeString(own, "{}");
        watch.fresh();
        assertThat(watch.fresh()).isEmpty();
    }
}
