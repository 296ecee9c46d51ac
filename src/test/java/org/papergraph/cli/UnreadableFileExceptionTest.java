package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class UnreadableFileExceptionTest {

    @Test
    void whyAFileCannotBeReadOrWrittenIsSaidInWords() {
        assertThat(new UnreadableFileException("moss", new NoSuchFileException("moss")))
                .hasMessage("moss: no such file");
        assertThat(new UnreadableFileException("moss", new AccessDeniedException("moss")))
                .hasMessage("moss: can't be read (no permission)");
        assertThat(new UnreadableFileException("moss", new IOException("Is a directory")))
                .hasMessage("moss: can't be read (Is a directory)");
        assertThat(UnreadableFileException.toWrite("bog/moss", new NoSuchFileException("bog/moss")))
                .hasMessage("bog/moss: can't be written (no such folder)");
    }
}
